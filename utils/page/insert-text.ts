import type { InsertOutcome, InsertRequest } from '../protocol/insertion.ts';
import { isTextControl, readField } from './field-text.ts';
import { insertInEditable } from './insert-in-editable.ts';

/** The way that keeps Ctrl+Z: the browser's own editing command, which also tells the page's framework. */
function insertByCommand(field: HTMLTextAreaElement, text: string): boolean {
  const before = field.value;
  // Deprecated, and still the only way to write with undo: https://github.com/w3c/editing/issues/422
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  return field.value !== before || before === text;
}

/** For browsers that refuse the command: the text goes in, undo is lost, the page is told by `input`. */
function insertByRange(field: HTMLTextAreaElement, text: string): void {
  const room = field.maxLength < 0 ? Infinity : field.maxLength - field.value.length;
  const kept = text.slice(0, room + field.selectionEnd - field.selectionStart);
  field.setRangeText(kept, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: kept }),
  );
}

/**
 * Puts a text in a field, at the caret or over everything, then reads what the field really holds.
 * Called on the reader's gesture only; nothing is submitted and no key is faked.
 * @returns `field-changed` when the field no longer holds what the reader agreed to replace, with
 *   what it holds; `refused` when the page did not let the text in; `cutBy` when it shortened it
 */
export async function insertText(
  field: HTMLElement,
  { text, how }: Pick<InsertRequest, 'text' | 'how'>,
): Promise<InsertOutcome> {
  const before = readField(field);
  if (how.at === 'whole' && how.expected !== null && how.expected !== before)
    return { ok: false, code: 'field-changed', fieldText: before };
  field.focus({ preventScroll: true });
  if (!isTextControl(field)) return insertInEditable(field, text, how.at);
  if (how.at === 'whole') field.select();
  if (!insertByCommand(field, text)) insertByRange(field, text);
  const after = field.value;
  // The same beginning again: the site cut it as it had cut it before.
  const isCut = how.at === 'whole' && after !== '' && text.startsWith(after);
  if (after === before && text !== '' && !isCut)
    return { ok: false, code: 'refused', fieldText: after };
  const grown = how.at === 'whole' ? after.length : after.length - before.length;
  return { ok: true, fieldLength: after.length, cutBy: Math.max(0, text.length - grown) };
}
