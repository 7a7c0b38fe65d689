/** What a comment may be typed in. */
export const FIELDS =
  'textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]';
