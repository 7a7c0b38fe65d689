/** UTF-16 offsets into the text of an area, `end` excluded. */
export type AreaRange = { start: number; end: number };

/**
 * Writes over a part of one of our own text areas, as typing would: Ctrl+Z takes it back, the caret
 * ends after it, and an `input` event tells of it.
 */
export function replaceInArea(
  area: HTMLTextAreaElement,
  { start, end }: AreaRange,
  text: string,
): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  if (start === end && text === '') return;
  if (!insertByCommand(area, text)) {
    area.setRangeText(text, start, end, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
}

/** Deprecated, and still the only way to write with undo: https://github.com/w3c/editing/issues/422 */
function insertByCommand({ ownerDocument }: HTMLTextAreaElement, text: string): boolean {
  // The types promise the command; jsdom and browsers to come may not have it.
  const { execCommand } = ownerDocument as Partial<Document>;
  if (execCommand === undefined) return false;
  return execCommand.call(ownerDocument, text === '' ? 'delete' : 'insertText', false, text);
}
