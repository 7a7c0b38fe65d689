import { graphemesOf } from './graphemes.ts';
import type { MessageLimit } from './messenger.ts';

/** A message as its limit sees it: the link is inside the text, or beside it. */
export type Measured = { text: string; link: string; isLinkBeside: boolean };

/** Room for the address around the encoded values (base, names, separators). */
const ADDRESS_OVERHEAD = 80;

/** Whether a message is short enough for a messenger (share-links.md §11). */
export function fitsLimit(message: Measured, limit: MessageLimit): boolean {
  const { text, link, isLinkBeside } = message;
  const whole = isLinkBeside && link !== '' ? `${link}\n${text}` : text;
  const linkCount = limit.linkCountsAs ?? link.length;
  const counted = whole.includes(link) ? whole.length - link.length + linkCount : whole.length;
  if (limit.units !== undefined && counted > limit.units) return false;
  if (limit.graphemes !== undefined && graphemesOf(whole).length > limit.graphemes) return false;
  if (limit.bytes !== undefined && byteLength(whole) > limit.bytes) return false;
  if (limit.weighted !== undefined && weigh(whole, link, linkCount) > limit.weighted) return false;
  return limit.address === undefined || addressLength(whole) <= limit.address;
}

const byteLength = (text: string) => new TextEncoder().encode(text).length;

const addressLength = (text: string) =>
  encodeURIComponent(text.toWellFormed()).length + ADDRESS_OVERHEAD;

/** X counts a link as 23, an emoji as 2, a character of these ranges as 1, any other as 2 (S29). */
function weigh(whole: string, link: string, linkWeight: number): number {
  const rest = link === '' ? whole : whole.replace(link, '');
  const weights = graphemesOf(rest).map(weighGrapheme);
  return weights.reduce((sum, weight) => sum + weight, rest === whole ? 0 : linkWeight);
}

function weighGrapheme(grapheme: string): number {
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(grapheme)) return 2;
  return Array.from(grapheme).reduce((sum, c) => sum + (isLight(c.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

function isLight(codePoint: number): boolean {
  if (codePoint <= 0x10ff) return true;
  if (codePoint >= 0x2000 && codePoint <= 0x200d) return true;
  return (
    (codePoint >= 0x2010 && codePoint <= 0x201f) || (codePoint >= 0x2032 && codePoint <= 0x2037)
  );
}
