import type { NearCopy } from './near-copies.ts';
import { countWords } from './thread-view.ts';

/** What is noticed about a draft as an answer in its place, apart from its words. */
export const NOTICE_KINDS = [
  'unread',
  'said-before',
  'old-thread',
  'closing',
  'other-identity',
  'long-reply',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export type DraftNotice = {
  kind: NoticeKind;
  /** What the sentence about it names. */
  params: Record<string, string>;
  /** Percent, years or times, for the sentence that counts. */
  count: number;
  /** What was said before, nearest first; empty for the other kinds. */
  nearest: readonly { id: string; author: string; text: string }[];
};

/** Said of a comment in the thread. */
export type SaidBefore = { id: string; author: string; text: string; at: number | null };

/** What the page tells of the place a draft is for. */
export type DraftPlaceFacts = {
  /** How long the page has been open in this visit, milliseconds. */
  openMs: number;
  articleWords: number;
  /** The reader was here before: the article may have been read then. */
  isKnown: boolean;
  /** The words by which the page says that comments will close; empty when it does not. */
  closing: string;
  /** The name in the form's field; empty when the form has none. */
  signedAs: string;
  /** The name the reader uses on this site; empty when none is known. */
  usualName: string;
  isReply: boolean;
  now: number;
};

/** Faster than anyone reads closely: who had no time even for this did not read. Words per minute. */
const FASTEST_READING = 600;
const SHORT_ARTICLE = 150;
const LITTLE_READ = 0.5;
const OLD_MS = 90 * 24 * 3600_000;
/** Some comments are needed to say how long they are here. */
const ENOUGH_COMMENTS = 8;
const LONG_TIMES = 4;
const LONG_WORDS = 150;

/**
 * What to say about a draft in its place, most pressing first. Advice: nothing depends on it.
 * @param nearest - from `findNearCopies`
 */
export function findDraftNotices(
  draft: string,
  comments: readonly SaidBefore[],
  facts: DraftPlaceFacts,
  nearest: readonly NearCopy<SaidBefore>[],
): DraftNotice[] {
  if (draft.trim() === '') return [];
  return [
    ...findUnread(facts),
    ...findSaidBefore(nearest),
    ...findOtherIdentity(facts),
    ...(facts.closing === '' ? [] : [notice('closing', { words: facts.closing })]),
    ...findOld(comments, facts.now),
    ...findLong(draft, comments, facts.isReply),
  ];
}

const notice = (
  kind: NoticeKind,
  params: Record<string, string> = {},
  count = 0,
  nearest: DraftNotice['nearest'] = [],
): DraftNotice => ({ kind, params, count, nearest });

/** The share of the article that there was time for, at the fastest. */
export function shareRead(openMs: number, articleWords: number): number {
  return articleWords === 0 ? 1 : Math.min(1, ((openMs / 60_000) * FASTEST_READING) / articleWords);
}

function findUnread({ openMs, articleWords, isKnown }: DraftPlaceFacts): DraftNotice[] {
  if (isKnown || articleWords < SHORT_ARTICLE) return [];
  const share = shareRead(openMs, articleWords);
  return share < LITTLE_READ ? [notice('unread', {}, Math.round(share * 100))] : [];
}

function findSaidBefore(nearest: readonly NearCopy<SaidBefore>[]): DraftNotice[] {
  if (nearest.length === 0) return [];
  const shown = nearest.map(({ comment: { id, author, text } }) => ({ id, author, text }));
  return [notice('said-before', {}, shown.length, shown)];
}

function findOtherIdentity({ signedAs, usualName }: DraftPlaceFacts): DraftNotice[] {
  const isOther = signedAs !== '' && usualName !== '' && signedAs.trim() !== usualName.trim();
  return isOther ? [notice('other-identity', { now: signedAs.trim(), usual: usualName })] : [];
}

/** Old is a thread in which nobody has said anything for three months. */
function findOld(comments: readonly SaidBefore[], now: number): DraftNotice[] {
  const newest = Math.max(...comments.map(({ at }) => at ?? -Infinity));
  if (!Number.isFinite(newest) || now - newest < OLD_MS) return [];
  return [notice('old-thread', { at: String(newest) })];
}

function findLong(draft: string, comments: readonly SaidBefore[], isReply: boolean): DraftNotice[] {
  const words = countWords(draft);
  const lengths = comments
    .map(({ text }) => countWords(text))
    .toSorted((one, other) => one - other);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const isLong = words >= LONG_WORDS && words >= usual * LONG_TIMES;
  if (!isReply || comments.length < ENOUGH_COMMENTS || !isLong || usual === 0) return [];
  return [notice('long-reply', { words: String(words), usual: String(usual) })];
}
