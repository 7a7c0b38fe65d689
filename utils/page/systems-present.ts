import type { CommentSystem } from '../systems/comment-system.ts';
import { findMark } from './find-mark.ts';

/** Whether the page bears a mark of this system. In a frame of its own it needs none. */
function isPresent(doc: Document, { mark, frame }: CommentSystem): boolean {
  return frame !== undefined || mark.marks.some(one => findMark(doc, one) !== null);
}

/**
 * The systems that a page bears a mark of, so that the selectors of the others cost nothing.
 * @param systems those about this document: see `systemsOf`
 */
export function systemsPresent(
  doc: Document,
  systems: readonly CommentSystem[],
): readonly CommentSystem[] {
  return systems.filter(system => isPresent(doc, system));
}
