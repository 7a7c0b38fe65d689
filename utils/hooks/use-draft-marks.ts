import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { DraftFindingKind } from '../domain/sanitize/check-draft.ts';
import type { Finding } from '../domain/sanitize/finding.ts';

/** Longer texts, or more marks, would cost more to draw than they tell. */
const LONGEST = 20_000;
const MOST_MARKS = 300;

/** A text area and the layer behind it, which has the same box and holds the same text. */
export type MarkedArea = {
  area: RefObject<HTMLTextAreaElement | null>;
  layer: RefObject<HTMLDivElement | null>;
};

/**
 * Marks the findings in the text: a text area takes no highlights, so a layer behind it repeats the
 * text unseen, with the marks. Empty while the text on screen is newer than the check.
 */
export function useDraftMarks(
  { area, layer }: MarkedArea,
  findings: readonly Finding<DraftFindingKind>[],
  { checked, text }: { checked: string; text: string },
): void {
  const isCurrent = checked === text && text.length <= LONGEST;
  useLayoutEffect(() => {
    const [box, marks] = [area.current, layer.current];
    if (box === null || marks === null || !isCurrent) return;
    marks.replaceChildren(...drawMarks(checked, findings, marks.ownerDocument));
    const leaving = new AbortController();
    const follow = () => {
      // Without the scroll bar, which the layer does not have.
      marks.style.inlineSize = `${box.clientWidth}px`;
      marks.scrollTop = box.scrollTop;
    };
    follow();
    box.addEventListener('scroll', follow, { signal: leaving.signal, passive: true });
    window.addEventListener('resize', follow, { signal: leaving.signal });
    return () => {
      leaving.abort();
      marks.replaceChildren();
    };
  }, [area, layer, findings, checked, isCurrent]);
}

function drawMarks(
  text: string,
  findings: readonly Finding<DraftFindingKind>[],
  doc: Document,
): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let place = 0;
  let left = MOST_MARKS;
  for (const { id, kind, span, severity } of findings) {
    // About the whole text, not about words in it.
    if (kind === 'many-links' || span.start < place || left-- <= 0) continue;
    const mark = doc.createElement('mark');
    mark.className = `mark-${severity}`;
    mark.dataset.finding = id;
    mark.textContent = text.slice(span.start, span.end);
    nodes.push(text.slice(place, span.start), mark);
    place = span.end;
  }
  // A line feed at the very end takes no line of its own without something after it.
  return [...nodes, text.slice(place), '\u200b'];
}

/** Selects the words of a finding in the area and brings them into view. */
export function selectInArea(
  { area, layer }: MarkedArea,
  id: string,
  { start, end }: { start: number; end: number },
): void {
  const box = area.current;
  if (box === null) return;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  // Where a selection set by a script lies, only the mark behind it can say.
  const mark = layer.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`);
  if (mark) box.scrollTop = mark.offsetTop - box.clientHeight / 2;
  box.scrollIntoView({ block: 'nearest' });
}
