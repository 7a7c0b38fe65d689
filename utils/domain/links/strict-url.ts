/**
 * Characters the URL standard leaves raw but RFC 3986 does not allow: Signal refuses to preview a
 * link that holds one (share-links.md §4, S35).
 */
const NOT_RFC_3986 = /[|^`{}\\"<> ]/g;

/** What linkifiers of WhatsApp, Telegram and Signal take for the end of a sentence (S48). */
const CUT_AT_END = /[^A-Za-z0-9/%]$/;

/**
 * Writes an address so that no messenger cuts or refuses it: RFC 3986 characters only, and a last
 * character that is a letter, a digit, `/` or an escape.
 * @param href an address as `URL.href` gives it
 */
export function writeStrictly(href: string): string {
  return encodeLast(href.replace(NOT_RFC_3986, percentEncode).replace(/[?&#]+$/, ''));
}

function encodeLast(href: string): string {
  const last = CUT_AT_END.exec(href)?.[0];
  if (last === undefined) return href;
  const rest = href.slice(0, -1);
  // `?empty=` must keep its `=`: encoded, it would become part of the name.
  if (last === '=' && !/=[^&#]*$/.test(rest)) return href;
  return rest + percentEncode(last);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
