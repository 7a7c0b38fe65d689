/** A bare address in a text; `start` and `end` are UTF-16 offsets, `end` excluded. */
export type FoundLink = { start: number; end: number; url: string };

/** Texts beyond this are not searched further: a comment never holds as many links. */
const MAX_LINKS = 500;

/**
 * Not after a letter, digit or `_`: `xhttps://` is a word. Stops at spaces, quotes, brackets of markup, and
 * before another address joined by a comma.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}_])(?:https?:\/\/|www\.(?=[\p{L}\p{N}-]+\.))(?:(?![,;]https?:\/\/)[^\s<>"`\\^{}|«»“”„‹›\p{Cc}\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff、。，！？；：「」『』（）【】])+/giu;

const TRAILING = /(?:[.,;:!?…'’‘*~]|&(?:amp|lt|gt|quot|nbsp);)+$/i;
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Finds the http(s) and `www.` addresses of a text, without the punctuation of the sentence around
 * them; a closing bracket stays only when it was opened inside the address.
 * @example findLinks('(voir https://example.org/a).') // [{ start: 6, end: 27, url: 'https://example.org/a' }]
 */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const url = trimEnd(match[0]);
    if (!hasHost(url)) continue;
    found.push({ start: match.index, end: match.index + url.length, url });
    if (found.length === MAX_LINKS) break;
  }
  return found;
}

function trimEnd(address: string): string {
  let rest = address;
  for (;;) {
    const shorter = dropUnopened(rest.replace(TRAILING, ''));
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function dropUnopened(address: string): string {
  const last = address.at(-1) ?? '';
  const opening = BRACKETS[last];
  if (opening === undefined) return address;
  const isOpened = address.split(opening).length >= address.split(last).length;
  return isOpened ? address : address.slice(0, -1);
}

function hasHost(address: string): boolean {
  return URL.canParse(/^www\./i.test(address) ? `https://${address}` : address);
}
