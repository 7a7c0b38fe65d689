/**
 * Characters that do harm in a message: controls but for the line feed, soft hyphen, zero-width
 * space, word joiner, byte-order mark, direction overrides (share-links.md §4). Joiners, variation
 * selectors, direction marks, isolates and the French spaces stay.
 */
const HARMFUL = /(?!\n)\p{Cc}|[\u00ad\u200b\u2060\ufeff\u202a-\u202e]/gu;

/** A text that no receiver chokes on: well-formed, line feeds only, no hidden characters, NFC. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(HARMFUL, '')
    .normalize('NFC');
}

/** A tidy text on one line; French no-break spaces stay. */
export function tidyLine(text: string): string {
  return tidyText(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** A tidy text without blank ends, its lines without trailing spaces. */
export function tidyBlock(text: string): string {
  return tidyText(text)
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Signal Desktop makes no link of a message that holds one of these (share-links.md §1.7, S35). */
export function stopsSignalLinks(text: string): boolean {
  return /[\u2500-\u25ff\u202c-\u202e]/.test(text);
}
