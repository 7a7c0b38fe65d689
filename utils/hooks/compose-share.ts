import type { ArticleFacts } from '../domain/article/article.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { chooseShareUrl, type ShareUrl } from '../domain/links/canonical-url.ts';
import { warnAboutCard, type CardWarning } from '../domain/share/article-card.ts';
import { composeMessage, type Message } from '../domain/share/message.ts';
import type { Messenger, Platform } from '../domain/share/messenger.ts';
import { messengerOf, MESSENGERS } from '../domain/share/messengers.ts';
import { planShare, type SharePlan } from '../domain/share/share-plan.ts';

/** What the reader decided about a share; everything else follows from the article. */
export type ShareChoices = {
  note: string;
  title: string;
  quotation: string;
  /** The message as the reader rewrote it, `null` while it follows from the parts. */
  edited: string | null;
  link: 'clean' | 'as-is';
  keepsGift: boolean;
};

/** The link to pass on, and what to say about it. */
export type ShareSubject = {
  url: string;
  share: ShareUrl;
  warnings: CardWarning[];
};

/** @returns `null` when the page has no address others could open */
export function subjectOf(
  facts: ArticleFacts,
  { link, keepsGift }: Pick<ShareChoices, 'link' | 'keepsGift'>,
): ShareSubject | null {
  const { location, canonical, ogUrl, title, leadImage } = facts;
  const page = { location, canonical, ogUrl };
  const share = chooseShareUrl(page, { gifts: keepsGift ? 'keep' : 'remove' });
  if (share === null) return null;
  const card = {
    title: title?.value ?? null,
    imageUrl: leadImage?.value ?? null,
    page,
    share,
  };
  return {
    url: link === 'clean' ? share.url : location,
    share,
    warnings: warnAboutCard(card),
  };
}

/** The message for one messenger, as the reader left it. */
export function messageFor(
  messenger: Messenger,
  choices: ShareChoices,
  { url, language }: { url: string; language: string },
): Message {
  const { note, title, quotation, edited } = choices;
  const message = composeMessage({ note, title, quotation, url }, messenger, { language });
  if (edited === null) return message;
  if (message.linkIn === 'text') return { ...message, text: edited };
  const isLinkLast = edited.trimEnd().endsWith(url);
  const text = isLinkLast ? edited.trimEnd().slice(0, -url.length).trimEnd() : edited;
  return { ...message, text };
}

export function planFor(
  messenger: Messenger,
  message: Message,
  { platform, preferences }: { platform: Platform; preferences: Preferences },
): SharePlan {
  return planShare({
    messenger,
    platform,
    message,
    preferences: { whatsappApp: preferences.whatsapp === 'app' },
  });
}

/** The reader's messengers in their order; ids that no longer exist are left out. */
export function shownMessengers(ids: readonly string[]): Messenger[] {
  return ids.map(messengerOf).filter(messenger => messenger !== undefined);
}

/** The messengers that are not shown, to choose from. */
export function otherMessengers(ids: readonly string[]): Messenger[] {
  return MESSENGERS.filter(({ id }) => !ids.includes(id));
}
