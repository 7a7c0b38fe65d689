/** What a comment may be typed in. */
export const FIELDS =
  'textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]';

/**
 * Every field of a page or of a root in it, text areas first. Two queries, because the browser finds a lone tag or
 * attribute several times faster than a list of selectors: half of what a look at a long thread costs.
 */
export function findFields(root: ParentNode): HTMLElement[] {
  const editable = [...root.querySelectorAll<HTMLElement>('[contenteditable]')];
  return [
    ...root.querySelectorAll('textarea'),
    ...editable.filter(element => element.localName !== 'textarea' && element.matches(FIELDS)),
  ];
}
