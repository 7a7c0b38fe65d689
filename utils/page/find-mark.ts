import type { Selector } from '../systems/comment-system.ts';

/**
 * The first element of a mark. One query for each: an id is looked up in the browser's index, a lone
 * class, tag or attribute is answered by a filter over the tree; a list of selectors walks over every
 * element, which costs eight times as much as all of them one by one (docs/performance.md).
 */
export function findMark(doc: Document, mark: Selector): Element | null {
  return /^#[\w-]+$/.test(mark) ? doc.getElementById(mark.slice(1)) : doc.querySelector(mark);
}
