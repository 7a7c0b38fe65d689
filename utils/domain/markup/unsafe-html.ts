declare const unsafe: unique symbol;

/**
 * HTML nobody has sanitized: what a comment system would print, what was pasted. It is a string
 * only for the code that makes it; to show it, hand it to `createHtmlSanitizer`.
 */
export type UnsafeHtml = string & { readonly [unsafe]: true };

/** Marks a string as HTML to be sanitized before anybody sees it. */
export const toUnsafeHtml = (html: string): UnsafeHtml => html as UnsafeHtml;
