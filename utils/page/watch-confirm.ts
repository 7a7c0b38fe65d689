import type { CommentSystem } from '../systems/comment-system.ts';
import { CROSSING } from './query-deep.ts';

/**
 * Tells when the reader presses the second button of a system with two steps, where it stands in a form
 * without a field: SPIP's only carries hidden copies of what was previewed.
 * @param isKnown - whether an element belongs to a form that is watched already
 * @param confirmed - gets the system and the id of the comment answered, empty at top level
 */
export function watchConfirm(
  doc: Document,
  systems: readonly CommentSystem[],
  {
    trusts,
    isKnown,
    confirmed,
  }: {
    trusts: (event: Event) => boolean;
    isKnown: (element: Element) => boolean;
    confirmed: (system: CommentSystem, parentId: string) => void;
  },
  signal: AbortSignal,
): void {
  const twoSteps = systems.filter(({ preview }) => preview !== undefined);
  const clicked = (event: Event) => {
    const target = event.target as Element | null;
    if (!trusts(event) || !target?.closest) return;
    for (const system of twoSteps) {
      const button = (system.preview?.confirm ?? [])
        .filter(selector => !selector.includes(CROSSING))
        .map(selector => target.closest(selector))
        .find(found => found !== null);
      if (button === undefined || button === null || isKnown(button)) continue;
      const { parent } = system.parts;
      const control =
        parent && button.closest('form')?.querySelector<HTMLInputElement>(parent.control);
      const id = control?.value ?? '';
      return confirmed(system, id === parent?.none ? '' : id);
    }
  };
  if (twoSteps.length > 0)
    doc.addEventListener('click', clicked, { signal, capture: true, passive: true });
}
