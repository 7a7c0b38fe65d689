import { encodeValue } from './encode-share-url.ts';
import { graphemesOf } from './graphemes.ts';
import { COMFORTABLE_QR_BYTES, qrPayloadOf } from './qr-payload.ts';
import { textWithLink, type Message } from './message.ts';

/** What a code for the phone holds. */
export type QrContent = 'link' | 'message' | 'sms';

/** More codes than this nobody scans one after the other. */
const MOST_FRAMES = 12;

/** Room for the number of a frame, `(12/12) `, encoded in an address. */
const NUMBER_BYTES = 14;

/**
 * The payloads of the codes that carry a message to the phone, each easy to scan. A long text goes in
 * numbered frames cut between words; an address is never cut, even where it alone is long.
 * @returns an empty list when it would take too many
 */
export function qrFrames(message: Message, content: QrContent): string[] {
  if (content === 'link') return [qrPayloadOf(message.link)];
  const wrap = content === 'sms' ? wrapAsSms : (text: string) => text;
  const parts = splitText(textWithLink(message), part => isComfortable(wrap(part)));
  if (parts.length > MOST_FRAMES) return [];
  if (parts.length === 1) return parts.map(wrap);
  return parts.map((part, index) => wrap(`(${index + 1}/${parts.length}) ${part}`));
}

/** Read by both phones (share-links.md §2.3). */
const wrapAsSms = (text: string) => `sms:?&body=${encodeValue(text)}`;

function isComfortable(payload: string): boolean {
  const bytes = new TextEncoder().encode(payload).length;
  return bytes + NUMBER_BYTES <= COMFORTABLE_QR_BYTES;
}

/** Cuts before words; the parts together are the text. */
function splitText(text: string, fits: (part: string) => boolean): string[] {
  if (fits(text)) return [text];
  const parts: string[] = [];
  let part = '';
  for (const piece of piecesOf(text, fits)) {
    if (part !== '' && !fits(part + piece)) {
      parts.push(part);
      part = '';
    }
    part += piece;
  }
  return part === '' ? parts : [...parts, part];
}

/** Words with the spaces after them; a word too long for one code by graphemes, unless it is an address. */
function piecesOf(text: string, fits: (part: string) => boolean): string[] {
  const words = text.match(/\S+\s*|\s+/gu) ?? [];
  return words.flatMap(word => (fits(word) || /^https?:/u.test(word) ? [word] : graphemesOf(word)));
}
