import type { PageChanges } from './page-changes.ts';
import type { ThreadElements } from './thread-elements.ts';
import type { ThreadWorld } from './thread-world.ts';

/**
 * The next or previous of some comments as they stand on the screen, after the last one that was there or
 * begins again at the other end. What is hidden is passed over.
 * @returns `null` when none of them can be seen
 */
export function nextPlace(
  places: readonly number[],
  step: 1 | -1,
  current: Element | null,
  { elements }: ThreadElements,
  { doc, topOf }: Pick<ThreadWorld, 'doc' | 'topOf'>,
): number | null {
  const seen = places
    .flatMap(place => {
      const element = elements[place];
      const top = element === undefined ? null : topOf(element);
      return top === null ? [] : [{ place, top }];
    })
    .toSorted((one, other) => one.top - other.top);
  // Where the reader is: at the comment they were led to, else at the top of what they see.
  const here = (current?.isConnected && topOf(current)) || 0;
  const ahead =
    step === 1
      ? seen.find(({ top }) => top > here + 1)
      : seen.findLast(({ top }) => top < here - 1);
  const isAlready = seen.length === 1 && doc.activeElement === elements[seen[0]?.place ?? -1];
  if (isAlready) return null;
  return (ahead ?? seen.at(step === 1 ? 0 : -1))?.place ?? null;
}

/** Leads the reader to a comment: the focus with them, so that a screen reader goes on from there. */
export function goToPlace(
  place: number,
  thread: ThreadElements,
  changes: PageChanges,
): Element | null {
  const element = thread.elements[place];
  if (element === undefined) return null;
  changes.focus(element);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return element;
}
