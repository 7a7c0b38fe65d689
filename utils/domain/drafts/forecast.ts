import { lengthIn, type PostingFacts } from '../detection/posting-facts.ts';
import { findLinks } from '../links/find-links.ts';
import type { Draft } from './draft.ts';
import { floodEnd } from './flood-wait.ts';

/** Why a comment will probably be refused, held or lost, the gravest first. */
export type ForecastKind =
  | 'trap-filled'
  | 'duplicate'
  | 'too-long'
  | 'too-short'
  | 'time-trap'
  | 'flood'
  | 'links'
  | 'bbcode'
  | 'first-time';

/** @param until - when it will have passed, epoch milliseconds; @param by - how much is too much or missing */
export type Forecast = { kind: ForecastKind; until?: number; by?: number };

/** The reader's own past on a site, as far as it is kept. */
export type OwnPast = {
  /** Of this article, sent and unsent. */
  drafts: readonly Draft[];
  /** When the last comment was sent on this site, epoch milliseconds; `null` for none. */
  lastSentAt: number | null;
  /** Whether a comment of the reader's was seen on this site; `null` when too much was forgotten to say. */
  isKnownHere: boolean | null;
};

/** `check_comment()` of WordPress holds a comment with as many links, by default (`comment_max_links`). */
const WORDPRESS_LINKS = 2;

/** Systems that follow WordPress' own rules. */
const LIKE_WORDPRESS: ReadonlySet<string> = new Set(['wordpress', 'wpdiscuz', 'jetpack']);

/** Antispam Bee takes these for spam, by default. */
const BBCODE = /\[url[=\]]|\[link[=\]]/iu;

/**
 * What will probably happen to a comment, from its text, its form and the reader's own past here. Sites
 * change their defaults: it is said with a "probably", and nothing is held back for it.
 * Sources: `wp_allow_comment()`, `check_comment()` and `wp_throttle_comment_flood()` of WordPress; Antispam
 * Bee 2.11 for BBCode and for comments sent within five seconds.
 */
export function forecast(
  { text, system, facts }: { text: string; system: string; facts: PostingFacts | null },
  past: OwnPast,
  now: number,
): Forecast[] {
  const said = text.trim();
  if (said === '') return [];
  const isWordPress = LIKE_WORDPRESS.has(system);
  const { min = null, max = null } = facts?.limits ?? {};
  const length = lengthIn(said, facts?.limits ?? { unit: 'utf16' });
  const readyAt = facts?.readyAt ?? 0;
  const floodUntil =
    isWordPress && past.lastSentAt !== null ? floodEnd(system, past.lastSentAt) : 0;
  const found: (Forecast | false)[] = [
    facts?.isTrapFilled === true && { kind: 'trap-filled' },
    wasSent(said, past.drafts) && { kind: 'duplicate' },
    max !== null && length > max && { kind: 'too-long', by: length - max },
    min !== null && length < min && { kind: 'too-short', by: min - length },
    readyAt > now && { kind: 'time-trap', until: readyAt },
    floodUntil > now && { kind: 'flood', until: floodUntil },
    isWordPress && findLinks(said).length >= WORDPRESS_LINKS && { kind: 'links' },
    isWordPress && BBCODE.test(said) && { kind: 'bbcode' },
    isWordPress && past.isKnownHere === false && { kind: 'first-time' },
  ];
  return found.filter(one => one !== false);
}

/** Whether these words were already sent under this article: `wp_allow_comment()` compares them as they are. */
function wasSent(text: string, drafts: readonly Draft[]): boolean {
  return drafts.some(
    draft =>
      ['sent', 'seen', 'waiting', 'missing'].includes(draft.state.name) &&
      sameWords(draft.text, text),
  );
}

const sameWords = (one: string, other: string): boolean =>
  one.replaceAll(/\s+/gu, ' ').trim() === other.replaceAll(/\s+/gu, ' ').trim();

/** What is known of the reader's past on the site of an article. @param recent - the latest drafts of all sites */
export function ownPast(
  articleUrl: string,
  {
    ofArticle,
    recent,
    isRecentAll,
  }: { ofArticle: readonly Draft[]; recent: readonly Draft[]; isRecentAll: boolean },
): OwnPast {
  const host = hostOf(articleUrl);
  const here = [...ofArticle, ...recent].filter(({ article }) => hostOf(article.url) === host);
  const sentAt = here.flatMap(({ state }) =>
    state.name === 'writing' || state.name === 'failed' ? [] : [sentTime(state)],
  );
  const wasSeen = here.some(({ state }) => state.name === 'seen');
  return {
    drafts: ofArticle,
    lastSentAt: sentAt.length > 0 ? Math.max(...sentAt) : null,
    isKnownHere: wasSeen || (isRecentAll ? false : null),
  };
}

/** A comment is seen a moment after it was sent: near enough for a limit of seconds. */
const sentTime = (state: Exclude<Draft['state'], { name: 'writing' | 'failed' }>): number =>
  state.name === 'missing' ? (state.sentAt ?? state.at) : state.at;

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') : '';
