import type { InsertOutcome } from '../protocol/insertion.ts';
import { readField } from './field-text.ts';

/** Editors hear of a selection by an event that some of them (Slate) look at ten times a second. */
const SELECTION_HEARD_MS = 150;

/** …and show what they took a moment after they took it. */
const LONGEST_WAIT_MS = 600;
const LOOK_EVERY_MS = 30;

/**
 * Puts a text in an editable element. Most of these belong to an editor that keeps the text in a state of
 * its own: it is handed over as a paste, which every editor knows how to take and to undo. Where nobody
 * takes it, the browser's editing commands write, which keep Ctrl+Z too.
 * Tried in both browsers on each editor of tests/editors.
 */
export async function insertInEditable(
  field: HTMLElement,
  text: string,
  at: 'caret' | 'whole',
): Promise<InsertOutcome> {
  const before = readField(field);
  select(field, at);
  await wait(SELECTION_HEARD_MS);
  const wanted = at === 'whole' ? text : null;
  const isHere = () => isAsWanted(readField(field), before, wanted);
  if (text !== '' && offerAsPaste(field, text)) await settled(isHere);
  if (readField(field) === before) {
    writeByCommand(field, text);
    await settled(isHere);
  }
  // While the popup has the focus some editors (CKEditor, Draft.js) leave the selection where it was, over
  // everything: the next key would replace it all.
  if (at === 'whole') moveCaretToEnd(field);
  const after = readField(field);
  if (after === before && before !== text) return { ok: false, code: 'refused', fieldText: after };
  const grown = at === 'whole' ? weigh(after) : weigh(after) - weigh(before);
  return { ok: true, fieldLength: after.length, cutBy: Math.max(0, weigh(text) - grown) };
}

/** Everything, or the caret where the reader left it; at the end when it stands elsewhere. */
function select(field: HTMLElement, at: 'caret' | 'whole'): void {
  const selection = field.ownerDocument.getSelection();
  if (selection === null) return;
  if (at === 'whole') return selection.selectAllChildren(field);
  const { anchorNode } = selection;
  if (anchorNode !== null && field.contains(anchorNode)) return;
  moveCaretToEnd(field);
}

/** Behind the last letter: behind the last line it would begin a new one (Firefox). */
function moveCaretToEnd(field: HTMLElement): void {
  let last: Node = field;
  for (let child = last.lastChild; child !== null; child = last.lastChild) {
    if (child.nodeName === 'BR') break;
    last = child;
  }
  const isText = last.nodeType === Node.TEXT_NODE;
  const length = isText ? (last.nodeValue ?? '').length : last.childNodes.length;
  const endsWithBreak = !isText && last.lastChild?.nodeName === 'BR';
  field.ownerDocument.getSelection()?.collapse(last, endsWithBreak ? length - 1 : length);
}

/** @returns whether somebody took it: an editor prevents what the browser would do */
function offerAsPaste(field: HTMLElement, text: string): boolean {
  // Of the field's own window: an editor in a frame asks for events of its own realm.
  const { ClipboardEvent, DataTransfer } = (field.ownerDocument.defaultView ??
    window) as typeof globalThis & Window;
  if (typeof ClipboardEvent !== 'function' || typeof DataTransfer !== 'function') return false;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return !field.dispatchEvent(event);
}

/** Line by line: what a line end in `insertText` becomes differs from browser to browser. */
function writeByCommand(field: HTMLElement, text: string): void {
  const doc = field.ownerDocument;
  // Deprecated, and still the only way to write with undo: https://github.com/w3c/editing/issues/422
  if (text === '') doc.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) doc.execCommand('insertParagraph');
    if (line !== '') doc.execCommand('insertText', false, line);
  }
}

/** The text without what editors set themselves: spaces between words and lines. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '');
const weigh = (text: string): number => bare(text).length;

function isAsWanted(now: string, before: string, whole: string | null): boolean {
  return whole === null ? now !== before : bare(now) === bare(whole);
}

async function settled(isHere: () => boolean): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT_MS && !isHere(); waited += LOOK_EVERY_MS)
    await wait(LOOK_EVERY_MS);
}

const wait = (ms: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });
