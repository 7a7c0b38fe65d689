import { findGenericComments } from './generic-comments.ts';
import type { CommentSystem } from '../systems/comment-system.ts';

/** The comments of a page: a list the browser holds, so that counting them costs nothing more. */
export type FoundComments = { system: CommentSystem; list: NodeListOf<Element> };

/** The comments the page shows, of the first system that shows any. Pings are left out by the selectors. */
export function findComments(
  doc: Document,
  systems: readonly CommentSystem[],
): FoundComments | null {
  for (const system of systems)
    for (const selector of system.comments) {
      const list = doc.querySelectorAll(selector);
      if (list.length > 0) return { system, list };
    }
  return findGenericComments(doc);
}

/** Whether a comment itself, not an answer inside it, waits for moderation. */
export function isHeld(comment: Element, { comment: { held }, comments }: CommentSystem): boolean {
  return held.some(selector =>
    [...comment.querySelectorAll(selector)].some(mark =>
      comments.some(one => mark.closest(one) === comment),
    ),
  );
}
