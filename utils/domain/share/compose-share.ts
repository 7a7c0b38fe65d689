import type { ArticleFacts } from '../article/article.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { chooseShareUrl, type ShareUrl } from '../links/canonical-url.ts';
import { warnAboutCard, type CardWarning } from './article-card.ts';
import { recipientOf, type Favourite } from './favourites.ts';
import { composeMessage, type Message } from './message.ts';
import { templateOf } from './message-templates.ts';
import type { Messenger, Platform } from './messenger.ts';
import { messengerOf, MESSENGERS } from './messengers.ts';
import { planShare, type SharePlan } from './share-plan.ts';
import type { ShareAddresses } from './share-addresses.ts';
import { simplifyForSms } from './sms-segments.ts';
import { linkToPassage, withoutDirective, type TextDirective } from './text-fragment.ts';

/** What the reader decided about a share; everything else follows from the article. */
export type ShareChoices = {
  note: string;
  title: string;
  quotation: string;
  /** The place the link leads to in its page, with its `#`: a comment; empty for the page as a whole. */
  anchor: string;
  /** The message as the reader rewrote it, `null` while it follows from the parts. */
  edited: string | null;
  link: 'clean' | 'as-is';
  /** Ids of what was taken out of the link and is wanted back. */
  keptParts: readonly string[];
  keepsGift: boolean;
  /** With a quotation, the link leads to it. */
  pointsToPassage: boolean;
  /** An SMS leaves with characters that cost nothing. */
  plainSms: boolean;
  /** By messenger, a way of putting messages together that is not kept yet. */
  templates: Record<string, string>;
};

/** What a message is about, whatever the messenger. */
export type MessageSubject = {
  url: string;
  passageUrl: string | null;
  language: string;
  /** By messenger, as the reader keeps them. */
  templates: Record<string, string>;
};

/** What is shared of an article before the reader decides anything. */
export function freshChoices({ title }: ArticleFacts, quotation: string): ShareChoices {
  return {
    note: '',
    title: title?.value ?? '',
    quotation,
    anchor: '',
    edited: null,
    link: 'clean',
    keptParts: [],
    keepsGift: false,
    pointsToPassage: true,
    plainSms: false,
    templates: {},
  };
}

/** The link to pass on, and what to say about it. */
export type ShareSubject = {
  url: string;
  /** The same link, to the quoted passage; `null` when it leads to the article as a whole. */
  passageUrl: string | null;
  share: ShareUrl;
  warnings: CardWarning[];
};

/** @returns `null` when the page has no address others could open */
export function subjectOf(
  facts: ArticleFacts,
  choices: Pick<
    ShareChoices,
    'link' | 'keptParts' | 'keepsGift' | 'pointsToPassage' | 'quotation' | 'anchor'
  >,
  passage: TextDirective | null = null,
): ShareSubject | null {
  const { link, keptParts, keepsGift, pointsToPassage, quotation, anchor } = choices;
  const { location, canonical, ogUrl, title, leadImage } = facts;
  const page = { location, canonical, ogUrl };
  const share = chooseShareUrl(page, { gifts: keepsGift ? 'keep' : 'remove', keep: keptParts });
  if (share === null) return null;
  const card = {
    title: title?.value ?? null,
    imageUrl: leadImage?.value ?? null,
    page,
    share,
  };
  const bare = link === 'clean' ? share.url : location;
  const url = anchor === '' ? bare : bare.replace(/#.*$/su, '') + anchor;
  const isPointing = pointsToPassage && quotation.trim() !== '' && passage !== null;
  return {
    url,
    passageUrl: isPointing ? linkToPassage(url, passage) : null,
    share,
    // A page of comments is where a comment's link should lead.
    warnings: warnAboutCard(card).filter(one => one !== 'comment-page' || anchor === ''),
  };
}

/** The message for one messenger, as the reader left it. */
export function messageFor(
  messenger: Messenger,
  choices: ShareChoices,
  { url, passageUrl, language, templates }: MessageSubject,
): Message {
  const { note, title, quotation, edited, plainSms } = choices;
  const parts = { note, title, quotation, url, passageUrl };
  const template = templateOf(messenger.id, { ...templates, ...choices.templates });
  const composed = composeMessage(parts, messenger, { language, template });
  const isPlain = plainSms && messenger.id === 'sms';
  const message = isPlain ? { ...composed, text: simplifyForSms(composed.text) } : composed;
  if (edited === null) return message;
  if (message.linkIn === 'text') return { ...message, text: edited };
  return { ...message, text: withoutLastLink(edited, { url, passageUrl }) };
}

/** The link has a field of its own: it is not said twice, to whatever passage it led. */
function withoutLastLink(
  edited: string,
  { url, passageUrl }: Pick<MessageSubject, 'url' | 'passageUrl'>,
): string {
  const written = edited.trimEnd();
  const lastWord = /\S*$/u.exec(written)?.[0] ?? '';
  const last =
    withoutDirective(lastWord) === url
      ? lastWord
      : [passageUrl, url].find(link => link !== null && written.endsWith(link));
  return last ? written.slice(0, -last.length).trimEnd() : edited;
}

export function planFor(
  messenger: Messenger,
  message: Message,
  {
    platform,
    preferences,
    addresses,
    favourite,
  }: {
    platform: Platform;
    preferences: Preferences;
    addresses: ShareAddresses;
    /** Whom to write to, of this messenger. */
    favourite?: Favourite | undefined;
  },
): SharePlan {
  return planShare({
    messenger,
    platform,
    message,
    preferences: {
      installedApps: preferences.installedApps,
      ...(preferences.metaAppId !== '' &&
        preferences.metaAppRedirect !== '' && {
          metaApp: { id: preferences.metaAppId, redirect: preferences.metaAppRedirect },
        }),
      instance: addresses.instances[messenger.id] ?? '',
      ...(favourite && { recipient: [recipientOf(favourite)] }),
    },
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
