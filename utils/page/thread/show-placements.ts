import type { Placement } from '../../domain/thread/arrange-thread.ts';
import {
  createCommentLine,
  type CommentLine,
  type Dress,
  type LineActions,
} from './comment-line.ts';
import { inSlices } from './in-slices.ts';
import type { PageChanges } from './page-changes.ts';
import { ownParts, type ThreadElements } from './thread-elements.ts';

type Standing = { hidden: HTMLElement[]; mode: Mode; line: CommentLine | null };
type Mode = 'shown' | 'parts' | 'whole';

export type PlacementView = {
  /** Makes the page stand as arranged; a later call overtakes one under way. */
  show: (thread: ThreadElements, placements: readonly Placement[]) => Promise<void>;
  /** Forgets what was shown: the page was put back. */
  forget: () => void;
  isOurs: (element: Element) => boolean;
};

/**
 * Shows placements in the page, touching only what changed. The top of the page comes first, so that
 * what the reader sees is done in the first slice.
 */
export function createPlacementView(
  changes: PageChanges,
  clothes: Dress,
  actionsFor: (place: number) => LineActions,
  signal: AbortSignal,
): PlacementView {
  const standing = new Map<HTMLElement, Standing>();
  const ours = new WeakSet<Element>();
  let run = new AbortController();

  const stand = (place: number, thread: ThreadElements, mode: Mode, placement: Placement) => {
    const element = thread.elements[place];
    if (element === undefined) return;
    const before = standing.get(element) ?? { hidden: [], mode: 'shown', line: null };
    if (before.mode !== mode) {
      for (const part of before.hidden) changes.unhide(part);
      before.hidden = mode === 'shown' ? [] : partsToHide(place, thread, mode);
      for (const part of before.hidden) changes.hide(part);
      before.mode = mode;
    }
    showLine(before, place, thread, placement);
    if (before.mode === 'shown' && before.line === null) standing.delete(element);
    else standing.set(element, before);
  };

  const partsToHide = (place: number, thread: ThreadElements, mode: Mode): HTMLElement[] => {
    const element = thread.elements[place];
    const isWhole = mode === 'whole' && element?.querySelector('textarea') === null;
    return isWhole ? [element] : ownParts(place, thread, child => ours.has(child));
  };

  const showLine = (
    before: Standing,
    place: number,
    thread: ThreadElements,
    placement: Placement,
  ) => {
    const element = thread.elements[place];
    if (placement.kind !== 'line') {
      if (before.line !== null) changes.remove(before.line.host);
      before.line = null;
      return;
    }
    if (before.line === null && element !== undefined) {
      const author = thread.comments[place]?.author ?? '';
      before.line = createCommentLine(clothes, author, actionsFor(place));
      ours.add(before.line.host);
      changes.insert(before.line.host, element, element.firstChild);
    }
    before.line?.show(placement);
  };

  return {
    isOurs: element => ours.has(element),
    forget: () => {
      run.abort();
      standing.clear();
    },
    show: async (thread, placements) => {
      run.abort();
      run = new AbortController();
      const modes = modesOf(thread, placements);
      const touched = placements.flatMap((placement, place) => {
        const element = thread.elements[place];
        const isPlain = placement.kind === 'shown' && modes[place] === 'shown';
        return element !== undefined && (!isPlain || standing.has(element)) ? [place] : [];
      });
      await inSlices(
        touched,
        place =>
          stand(place, thread, modes[place] ?? 'shown', placements[place] ?? { kind: 'shown' }),
        AbortSignal.any([run.signal, signal]),
      );
    },
  };
}

/** A comment goes whole when nothing inside it stays; what is inside something gone needs no change of its own. */
function modesOf(
  { elements, enclosing }: ThreadElements,
  placements: readonly Placement[],
): Mode[] {
  const hasShown = elements.map(() => false);
  for (let place = elements.length - 1; place >= 0; place--) {
    const outer = enclosing[place] ?? -1;
    if (outer >= 0 && (hasShown[place] || placements[place]?.kind !== 'gone'))
      hasShown[outer] = true;
  }
  const modes: Mode[] = [];
  placements.forEach((placement, place) => {
    if (modes[enclosing[place] ?? -1] === 'whole') modes.push('shown');
    else if (placement.kind === 'gone') modes.push(hasShown[place] ? 'parts' : 'whole');
    else modes.push(placement.kind === 'line' && !placement.isOpen ? 'parts' : 'shown');
  });
  return modes;
}
