import { shownMessengers } from '../domain/share/compose-share.ts';
import { messengerName } from '../platform/messenger-name.ts';
import { browser } from '../platform/browser.ts';
import { readPreferences, watchPreferences } from '../storage/preferences.ts';
import { actOnMenu } from './act-on-menu.ts';
import { translatorFor } from './page-words.ts';
import type { ShareRecords } from './share-records.ts';
import { THREAD_ENTRIES } from './thread-menu.ts';
import type { ThreadRecords } from './thread-records.ts';

/** A menu longer than this would not fit a small screen; the popup has them all. */
const MOST_MESSENGERS = 12;

const WEB = ['http://*/*', 'https://*/*'];

/** Puts sharing, clean links and quoting in the page's own menu. Firefox for Android has none. */
export function registerContextMenu(shares: ShareRecords, threads: ThreadRecords): void {
  if (browser.contextMenus === undefined) return;
  let last: Promise<void> = Promise.resolve();
  const rebuild = () => {
    last = last.then(buildMenu, buildMenu);
  };
  browser.runtime.onInstalled.addListener(rebuild);
  browser.runtime.onStartup.addListener(rebuild);
  watchPreferences(rebuild, new AbortController().signal);
  browser.contextMenus.onClicked.addListener(
    (click, tab) => void actOnMenu(click, tab, shares, threads),
  );
}

/** Written anew as a whole: the reader's messengers and language may have changed. */
async function buildMenu(): Promise<void> {
  const { messengers, language } = await readPreferences();
  const translator = translatorFor(language);
  const { t } = translator;
  await browser.contextMenus.removeAll();
  const shown = shownMessengers(messengers).slice(0, MOST_MESSENGERS);
  if (shown.length > 0) add('share', t('menu.share'), ['page', 'link', 'selection']);
  for (const messenger of shown) {
    const name = messengerName(messenger, translator);
    add(`share:${messenger.id}`, name, ['page', 'link', 'selection'], 'share');
  }
  add('copy-link', t('menu.copyLink'), ['page', 'link']);
  add('copy-passage', t('menu.copyPassage'), ['selection']);
  add('quote', t('menu.quote'), ['selection']);
  add('thread', t('menu.thread'), ['page', 'link']);
  for (const entry of THREAD_ENTRIES) add(entry, t(`menu.${entry}`), ['page', 'link'], 'thread');
}

function add(
  id: string,
  title: string,
  contexts: ('page' | 'link' | 'selection')[],
  parentId?: string,
): void {
  const place = { documentUrlPatterns: WEB, ...(parentId !== undefined && { parentId }) };
  browser.contextMenus.create({ id, title, contexts, ...place });
}
