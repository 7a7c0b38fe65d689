import { isAmongReviews } from './comment-likeness.ts';
import { findGenericComments } from './generic-comments.ts';
import { firstOf } from './form-controls.ts';
import type { CommentSystem, DeepSelector } from '../systems/comment-system.ts';
import { CROSSING, parentAcross, queryAllDeep } from './query-deep.ts';

/** The comments of a page; where no selector crosses, a list the browser holds, so that counting costs nothing more. */
export type FoundComments = {
  system: CommentSystem;
  list: ArrayLike<Element> & Iterable<Element>;
};

function listOf(doc: Document, selector: DeepSelector): FoundComments['list'] {
  return selector.includes(CROSSING) ? queryAllDeep(doc, selector) : doc.querySelectorAll(selector);
}

/** The comments the page shows, of the first system that shows any. Pings are left out by the selectors. */
export function findComments(
  doc: Document,
  systems: readonly CommentSystem[],
): FoundComments | null {
  for (const system of systems)
    for (const selector of system.comments) {
      const list = listOf(doc, selector);
      const [first] = list;
      if (first !== undefined && !isAmongReviews(first)) return { system, list };
    }
  // A previewed text is made like a comment, and has not been sent.
  if (systems.some(({ preview }) => firstOf(doc, preview?.shown ?? []) !== null)) return null;
  return findGenericComments(doc);
}

/** The comment an element stands in, itself included; `null` outside the thread. */
export function commentAround(
  element: Element,
  comments: { has: (element: Element) => boolean },
): Element | null {
  let level: Element | null = element;
  while (level !== null && !comments.has(level)) level = parentAcross(level);
  return level;
}

/** Whether a comment itself, not an answer inside it, waits for moderation: the sign is on it or in it. */
export function isHeld(comment: Element, { comment: { held }, comments }: CommentSystem): boolean {
  const steps = comments.map(selector => selector.split(CROSSING).at(-1)?.trim() ?? '');
  const isItsOwn = (mark: Element) =>
    steps.some(one => one !== '' && mark.closest(one) === comment);
  return held.some(
    selector =>
      (!selector.includes(CROSSING) && comment.matches(selector)) ||
      queryAllDeep(comment, selector).some(isItsOwn),
  );
}
