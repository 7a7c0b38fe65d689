import type { CommentSystem } from '../systems/comment-system.ts';

/** At most this many comments are counted or searched. */
export const MAX_COMMENTS = 10_000;

/** A comment element and the system it belongs to. */
export type FoundComments = { system: CommentSystem | null; elements: Element[] };

/** The comments the page shows, of the first system that shows any. Pings are left out by the selectors. */
export function findComments(doc: Document, systems: readonly CommentSystem[]): FoundComments {
  for (const system of systems) {
    for (const selector of system.comments) {
      const elements = [...doc.querySelectorAll(selector)].slice(0, MAX_COMMENTS);
      if (elements.length > 0) return { system, elements };
    }
  }
  return { system: null, elements: [] };
}

/** Whether a comment itself, not an answer inside it, waits for moderation. */
export function isHeld(comment: Element, { comment: { held }, comments }: CommentSystem): boolean {
  return held.some(selector =>
    [...comment.querySelectorAll(selector)].some(mark =>
      comments.some(one => mark.closest(one) === comment),
    ),
  );
}
