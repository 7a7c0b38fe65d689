import type { TextSelection } from '../domain/markup/selection/text-selection.ts';
import { findChange } from '../domain/markup/selection/text-selection.ts';
import { replaceInArea } from './replace-in-area.ts';

/** What a text area holds, and what is selected in it. */
export function selectionIn({
  value,
  selectionStart,
  selectionEnd,
}: HTMLTextAreaElement): TextSelection {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/** Puts a text and its selection into an area as one change, which one Ctrl+Z takes back. */
export function putInArea(area: HTMLTextAreaElement, { text, start, end }: TextSelection): void {
  if (text !== area.value) {
    const change = findChange(area.value, text);
    replaceInArea(area, change, change.text);
  }
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
}
