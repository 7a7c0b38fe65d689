import { bareFacts } from '../domain/article/bare-facts.ts';
import { defaultPreferences } from '../domain/preferences/parse-preferences.ts';
import { freshChoices, messageFor, planFor, subjectOf } from '../domain/share/compose-share.ts';
import { formatQuotation } from '../domain/share/format-parts.ts';
import { textWithLink, type Message } from '../domain/share/message.ts';
import { messengerOf } from '../domain/share/messengers.ts';
import type { Messenger } from '../domain/share/messenger.ts';
import { noShareAddresses, type ShareAddresses } from '../domain/share/share-addresses.ts';
import type { SharePlan } from '../domain/share/share-plan.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { browser, type Menus, type Tabs } from '../platform/browser.ts';
import { openWindow } from '../platform/open-address.ts';
import { readerPlatform } from '../platform/reader-platform.ts';
import { askPage } from '../protocol/ask-page.ts';
import { readShareAddresses } from '../storage/share-addresses.ts';
import { readPreferences } from '../storage/preferences.ts';
import { copyInClick } from './copy-in-click.ts';
import { readClick, reportOf, subjectOfClick, type Click, type Subject } from './menu-click.ts';
import type { ShareRecords } from './share-records.ts';
import { showShareWindow } from './show-share-window.ts';
import { actOnThread, isThreadEntry } from './thread-menu.ts';
import type { ThreadRecords } from './thread-records.ts';

/** Does what an entry of the page's menu says. The clipboard is asked for at once, while the click lasts. */
export async function actOnMenu(
  info: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
  shares: ShareRecords,
  threads: ThreadRecords,
): Promise<void> {
  const click = readClick(info, tab);
  if (click === null) return;
  const entry = String(info.menuItemId);
  if (isThreadEntry(entry)) return actOnThread(entry, click, threads);
  if (entry === 'quote') return quote(click);
  if (entry === 'copy-link' || entry === 'copy-passage') {
    const subject = subjectOfClick(click);
    const link = subject.then(found => found?.share.passageUrl ?? found?.share.url ?? click.url);
    return tellCopied(click, await copyInClick(link, click.tabId));
  }
  const messenger = messengerOf(entry.replace(/^share:/u, ''));
  if (messenger !== undefined) await shareWith(messenger, click, shares);
}

async function shareWith(messenger: Messenger, click: Click, shares: ShareRecords): Promise<void> {
  const subject = subjectOfClick(click);
  const ready = subject.then(async found => {
    const [preferences, addresses] = await Promise.all([readPreferences(), readShareAddresses()]);
    return found && planOf(messenger, found, { preferences, addresses });
  });
  const copied = beginsWithCopy(messenger, click)
    ? copyInClick(
        ready.then(found => (found ? textWithLink(found.message) : click.url)),
        click.tabId,
      )
    : Promise.resolve(true);
  const [found, planned, isCopied] = await Promise.all([subject, ready, copied]);
  if (found === null || planned === null) return;
  const { action } = planned.plan;
  if (!isCopied || !(await open(action))) return showShareWindow(click.tabId, messenger.id);
  if (click.isPrivate) return;
  const { choices, share } = found;
  await shares.add({
    id: crypto.randomUUID(),
    messenger: messenger.id,
    articleUrl: share.url,
    title: choices.title || share.url,
    at: Date.now(),
    text: textWithLink(planned.message),
  });
}

function planOf(
  messenger: Messenger,
  { facts, choices, share }: Subject,
  { preferences, addresses }: { preferences: Preferences; addresses: ShareAddresses },
): { message: Message; plan: SharePlan } {
  const { url, passageUrl } = share;
  const language = facts.language?.value ?? 'fr';
  const about = { url, passageUrl, language, templates: preferences.templates };
  const message = messageFor(messenger, choices, about);
  return {
    message,
    plan: planFor(messenger, message, { platform: readerPlatform(), preferences, addresses }),
  };
}

/** Whether this messenger begins with a copy, as far as can be told before anything is read. */
function beginsWithCopy(messenger: Messenger, { url, title }: Click): boolean {
  const facts = bareFacts(url, title || url);
  const choices = freshChoices(facts, '');
  const share = subjectOf(facts, choices);
  if (share === null) return false;
  const { plan } = planOf(
    messenger,
    { facts, choices, share },
    { preferences: defaultPreferences, addresses: noShareAddresses },
  );
  return plan.action.kind.startsWith('copy') || plan.alsoCopy !== null;
}

/** A tab beside the article. What needs a document of ours (a code, an app's scheme) is left to our own window. */
async function open(action: SharePlan['action']): Promise<boolean> {
  switch (action.kind) {
    case 'open-tab':
      await browser.tabs.create({ url: action.url });
      return true;
    case 'open-window':
      await openWindow(action.url, action);
      return true;
    case 'copy-then-open':
      if (action.url === null || action.as === 'scheme') return action.url === null;
      await browser.tabs.create({ url: action.url });
      return true;
    case 'copy':
      return true;
    default:
      return false;
  }
}

/** Puts the selection into the comment field of the page; where there is none, on the clipboard. */
async function quote(click: Click): Promise<void> {
  const quotation = { title: 'plain', quotation: 'marks', markers: '', escapes: false } as const;
  const report = await reportOf(click);
  const language = report?.article.language?.value ?? 'fr';
  const text = `${formatQuotation(report?.selection || click.selection, quotation, language)}\n\n`;
  const form = report?.forms[0];
  const request = { parentId: form?.parent?.id ?? '', text, how: { at: 'caret' } } as const;
  const outcome = form && (await askPage(click.tabId, 'field.insert', request).catch(() => null));
  if (outcome?.ok) return;
  await tellCopied(click, await copyInClick(Promise.resolve(text), click.tabId));
}

/** Nothing can be shown in the page's menu afterwards: the toolbar says it, or our window has the text. */
async function tellCopied({ tabId }: Click, isCopied: boolean): Promise<void> {
  if (!isCopied) return showShareWindow(tabId, '');
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeText({ tabId, text: '✓' });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }).catch(() => {}), 1500);
}
