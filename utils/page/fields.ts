/** What a comment may be typed in. */
export const FIELDS =
  'textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]';

/**
 * Every field of the page, text areas first. Two queries, because the browser finds a lone tag or
 * attribute several times faster than a list of selectors: half of what a look at a long thread costs.
 */
export function findFields(doc: Document): HTMLElement[] {
  const editable = [...doc.querySelectorAll<HTMLElement>('[contenteditable]')];
  return [
    ...doc.querySelectorAll('textarea'),
    ...editable.filter(element => element.localName !== 'textarea' && element.matches(FIELDS)),
  ];
}
