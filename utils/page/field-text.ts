import { readEditable } from './read-editable.ts';

/** Whether a field keeps its text in `value`. */
export function isTextControl(field: Element): field is HTMLTextAreaElement {
  return field.localName === 'textarea' || field.localName === 'input';
}

/** What a field holds, as text. Line ends are `\n` whatever the page's platform. */
export function readField(field: HTMLElement): string {
  return isTextControl(field) ? field.value : readEditable(field);
}
