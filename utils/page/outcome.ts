import type { OutcomeEvidence, PendingComment } from '../protocol/messages.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { findComments, isHeld, type FoundComments } from './read-comments.ts';

const ERROR_TEXT = 1000;
/** This many comments are searched from both ends. */
const SEARCHED = 200;

/** Letters and digits only: a site turns quotes into curly ones, drops markup, links addresses. */
function bones(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function statusOf(doc: Document): number {
  const [navigation] = (doc.defaultView ?? window).performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;
}

/** Whether this page is where a system shows its refusal. */
export function isErrorPage(path: string, systems: readonly CommentSystem[]): boolean {
  return systems.some(({ errorPath }) => errorPath !== undefined && path.endsWith(errorPath));
}

/** The newest comments stand at one of the two ends. The last match is the innermost: an answer stands inside what it answers. */
function findMine({ list }: FoundComments, wanted: string): Element | undefined {
  const all = [...list];
  const ends = [...all.slice(0, SEARCHED), ...all.slice(SEARCHED).slice(-SEARCHED)];
  return ends.findLast(comment => bones(comment.textContent ?? '').includes(wanted));
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
  const wanted = bones(pending.text).slice(0, 200);
  const mine = wanted === '' || found === null ? undefined : findMine(found, wanted);
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
