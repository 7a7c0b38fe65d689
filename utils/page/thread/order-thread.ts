import { sortPlaces, type ThreadOrder } from '../../domain/thread/thread-view.ts';
import type { PageChanges } from './page-changes.ts';
import type { ThreadElements } from './thread-elements.ts';

/**
 * Puts comments that stand side by side in the page into another order. Answers travel with the comment
 * they belong to, inside it or right after it; no comment leaves its place in the conversation.
 */
export function orderThread(
  thread: ThreadElements,
  order: ThreadOrder,
  changes: PageChanges,
): void {
  changes.restoreOrder();
  if (order === 'page') return;
  const groups = new Map<Element, number[]>();
  thread.elements.forEach((element, place) => {
    const parent = element.parentElement;
    if (parent === null) return;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [place]);
    else group.push(place);
  });
  for (const [parent, places] of groups) {
    if (places.length < 2) continue;
    const units = unitsOf(places, thread);
    const heads = sortPlaces([...units.keys()], thread.comments, order);
    const wanted = heads
      .flatMap(head => units.get(head) ?? [])
      .flatMap(place => thread.elements[place] ?? []);
    changes.reorder(parent, wanted);
  }
}

/** Where answers stand beside their comment instead of inside it, the whole conversation is one unit. */
function unitsOf(places: readonly number[], { tree }: ThreadElements): Map<number, number[]> {
  const members = new Set(places);
  const heads = new Map<number, number>();
  const units = new Map<number, number[]>();
  for (const place of places) {
    const parent = tree.parents[place] ?? -1;
    const head = members.has(parent) ? (heads.get(parent) ?? parent) : place;
    heads.set(place, head);
    units.set(head, [...(units.get(head) ?? []), place]);
  }
  return units;
}
