import type { OutcomeEvidence, PendingComment } from '../protocol/messages.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { findComments, isHeld, type FoundComments } from './read-comments.ts';

const ERROR_TEXT = 1000;
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

/** Whether this page is where a system shows its refusal. */
export function isErrorPage(path: string, systems: readonly CommentSystem[]): boolean {
  return systems.some(
    ({ mark: { errorPath } }) => errorPath !== undefined && path.endsWith(errorPath),
  );
}

/**
 * The comment that says the same words, nine of ten at least. After a submit the address names it; on
 * a later visit the newest stand at one of the two ends, and the last match is the innermost.
 */
function findMine(
  { list }: FoundComments,
  words: readonly string[],
  hash: string,
): Element | undefined {
  const all = [...list];
  const named = all.filter(({ id }) => id !== '' && hash === `#${id}`);
  const ends = [...all.slice(0, SEARCHED), ...all.slice(SEARCHED).slice(-SEARCHED)];
  return (named.length > 0 ? named : ends).findLast(comment => {
    const said = comment.textContent?.toLowerCase() ?? '';
    return words.filter(word => said.includes(word)).length >= words.length * 0.9;
  });
}

/** Reads what the page shows of a comment that was submitted from this tab. Judged elsewhere. */
export function gatherEvidence(
  doc: Document,
  pending: PendingComment,
  systems: readonly CommentSystem[],
): OutcomeEvidence {
  const url = doc.location.href;
  const hasFailed = isErrorPage(doc.location.pathname, systems);
  const found = findComments(doc, systems);
  const words = wordsOf(pending.text);
  const mine = words.length > 0 && found ? findMine(found, words, doc.location.hash) : undefined;
  return {
    draftId: pending.draftId,
    url,
    status: statusOf(doc),
    isErrorPage: hasFailed,
    errorText: hasFailed
      ? (doc.body?.innerText ?? doc.body?.textContent ?? '').trim().slice(0, ERROR_TEXT)
      : '',
    isTextSeen: mine !== undefined,
    isHeld: !!mine && !!found && isHeld(mine, found.system),
    permalink: mine?.id ? new URL(`#${mine.id}`, url).href : null,
  };
}
