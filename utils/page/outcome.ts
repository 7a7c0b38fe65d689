import type { OutcomeEvidence, PendingComment } from '../protocol/messages.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { findComments, isHeld } from './read-comments.ts';

const ERROR_TEXT = 1000;
/** Newest comments stand last or first; this many from both ends are searched. */
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

/** Reads what the page shows of a comment that was submitted from this tab. Judged elsewhere. */
export function gatherEvidence(
  doc: Document,
  pending: PendingComment,
  systems: readonly CommentSystem[],
): OutcomeEvidence {
  const url = doc.location.href;
  const hasFailed = isErrorPage(doc.location.pathname, systems);
  const { system, elements } = findComments(doc, systems);
  const wanted = bones(pending.text).slice(0, 200);
  const searched = [...elements.slice(0, SEARCHED), ...elements.slice(SEARCHED).slice(-SEARCHED)];
  const mine =
    system === null || wanted === ''
      ? undefined
      : // The last match is the innermost: an answer stands inside the comment it answers.
        searched.findLast(comment => bones(comment.textContent ?? '').includes(wanted));
  return {
    draftId: pending.draftId,
    url,
    status: statusOf(doc),
    isErrorPage: hasFailed,
    errorText: hasFailed
      ? (doc.body?.innerText ?? doc.body?.textContent ?? '').trim().slice(0, ERROR_TEXT)
      : '',
    isTextSeen: mine !== undefined,
    isHeld: !!mine && !!system && isHeld(mine, system),
    permalink: mine?.id ? new URL(`#${mine.id}`, url).href : null,
  };
}
