import { isRefusal } from '../domain/drafts/judge-outcome.ts';
import type { OutcomeEvidence, PendingComment } from '../protocol/messages.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { findComments, isHeld, type FoundComments } from './read-comments.ts';
import { readSignal, type Said } from './read-signal.ts';
import type { Sees } from './visibility.ts';

/** As much is kept of what a page says, in characters. */
export const ERROR_TEXT = 1000;
/** This many comments are searched from both ends. */
const SEARCHED = 200;

/** What a site may have changed is left out: markup, entities, short words, marks turned into signs or smilies. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/<[^>]*>|&#?\w+;/g, ' ').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]{4,}/gu) ?? plain.match(/[\p{L}\p{N}]+/gu);
  return words?.slice(0, 60) ?? [];
}

function statusOf(doc: Document): number {
  const [navigation] = (doc.defaultView ?? window).performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;
}

/** Whether this page is where a system shows its refusal, and nothing else. */
function isErrorPage({ location, body }: Document, systems: readonly CommentSystem[]): boolean {
  const isErrorPath = systems.some(
    ({ mark: { errorPath } }) => errorPath !== undefined && location.pathname.endsWith(errorPath),
  );
  // `_default_wp_die_handler()`: the same page at any address, for plugins that refuse elsewhere.
  return (
    isErrorPath || (body?.id === 'error-page' && body.querySelector('.wp-die-message') !== null)
  );
}

/** Whether this page may be the answer to a comment, taken or not: the background is asked for it. */
export function mayBeAnswer(
  doc: Document,
  systems: readonly CommentSystem[],
  { signal }: Said,
): boolean {
  return signal !== null || isErrorPage(doc, systems) || isRefusal(statusOf(doc));
}

/**
 * The comment that says the same words, nine of ten at least. After a submit the address names it; on
 * a later visit the newest stand at one of the two ends, and the last match is the innermost.
 */
function findMine(
  { list }: FoundComments,
  { text, twins }: Pick<PendingComment, 'text' | 'twins'>,
  { hash }: Location,
): Element | undefined {
  const all = [...list];
  const named = all.filter(({ id }) => id !== '' && hash === `#${id}`);
  const ends = [...all.slice(0, SEARCHED), ...all.slice(SEARCHED).slice(-SEARCHED)];
  const says = saysSame(text);
  return (named.length > 0 ? named : ends).findLast(
    comment => says(comment) && !twins.includes(comment.id),
  );
}

function saysSame(text: string): (comment: Element) => boolean {
  const words = wordsOf(text);
  return comment => {
    const said = comment.textContent?.toLowerCase() ?? '';
    return (
      words.length > 0 && words.filter(word => said.includes(word)).length >= words.length * 0.9
    );
  };
}

/** Ids of the comments that say this already, so that none is taken for the one about to be sent. */
export function findTwins(
  doc: Document,
  text: string,
  systems: readonly CommentSystem[],
): string[] {
  const all = [...(findComments(doc, systems)?.list ?? [])];
  const ends = [...all.slice(0, SEARCHED), ...all.slice(SEARCHED).slice(-SEARCHED)];
  return ends
    .filter(({ id }) => id !== '')
    .filter(saysSame(text))
    .map(({ id }) => id);
}

/** Reads what the page shows of a comment that was submitted from this tab. Judged elsewhere. */
export function gatherEvidence(
  doc: Document,
  pending: PendingComment,
  systems: readonly CommentSystem[],
  sees: Sees,
): OutcomeEvidence {
  const url = doc.location.href;
  const hasFailed = isErrorPage(doc, systems);
  const { signal, words } = readSignal(doc, systems, sees);
  const status = statusOf(doc);
  const found = findComments(doc, systems);
  const mine = found ? findMine(found, pending, doc.location) : undefined;
  const readsPage = hasFailed || (words === '' && isRefusal(status));
  return {
    draftId: pending.draftId,
    url,
    status,
    isErrorPage: hasFailed,
    errorText: (readsPage ? (doc.body?.innerText ?? doc.body?.textContent ?? '') : words)
      .trim()
      .slice(0, ERROR_TEXT),
    signal,
    isTextSeen: mine !== undefined,
    isHeld: !!mine && !!found && isHeld(mine, found.system),
    permalink: mine?.id ? new URL(`#${mine.id}`, url).href : null,
  };
}
