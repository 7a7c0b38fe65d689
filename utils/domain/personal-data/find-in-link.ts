import { decodeWithPlaces, placeText, type PlacedText } from './decode-with-places.ts';
import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import { findIpAddresses } from './find-ip-addresses.ts';
import { findPhones } from './find-phones.ts';
import { findPositions } from './find-positions.ts';
import type { Detector, PersonalDatum } from './personal-datum.ts';

/** Numbers in a link are ids nearly always: no cards, plates or social security numbers here. */
const DETECTORS: readonly Detector[] = [findIbans, findEmails, findIpAddresses, findPositions];

/** Links inside links are encoded once more; deeper than this nobody reads. */
const MOST_ROUNDS = 3;

/** Most links hold none of these, and are done with. */
const MAY_HOLD = /@|%40|%2540|\d[\d.,:]{5}|[a-z]{2}\d{2}/i;

/** Where a link says itself that a telephone number follows. */
const PHONE_PLACE =
  /(?:[?&](?:phone|tel|telephone|mobile|portable|msisdn|number|numero)=|\/\/(?:www\.)?wa\.me\/|\/\/t\.me\/(?=\+)|signal\.me\/#p\/)(?:\+|%2b|00)?(\d{8,15})(?!\d)/gi;

/**
 * Personal data carried by a link: in its path, query and fragment, however often encoded; never in
 * its host or in what stands before an `@` there.
 *
 * @param link the link as written
 * @param offset where it starts in the text
 */
export const findInLink = (link: string, offset: number, language: string): PersonalDatum[] => {
  const host = /^(?:https?:\/\/)?[^/?#]*/i.exec(link)?.[0].length ?? 0;
  if (!MAY_HOLD.test(link)) return [];
  let rest: PlacedText = placeText(link.slice(host), offset + host);
  const found: PersonalDatum[] = findPhonesInLink(link, offset);
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    found.push(...findPlaced(rest, language));
    const decoded = decodeWithPlaces(rest);
    if (decoded.text === rest.text) break;
    rest = decoded;
  }
  return found;
};

const findPlaced = ({ text, places }: PlacedText, language: string): PersonalDatum[] => {
  // Escapes and separators of a query are no letters of what stands beside them.
  const readable = text.replace(/%[0-9a-f]{2}|[=&|?]/gi, escape => ' '.repeat(escape.length));
  return DETECTORS.flatMap(detector => detector(readable, language)).map(
    ({ kind, weight, start, end }) => ({
      kind,
      weight,
      start: places[start] ?? 0,
      end: places[end] ?? 0,
    }),
  );
};

const findPhonesInLink = (link: string, offset: number): PersonalDatum[] =>
  Array.from(link.matchAll(PHONE_PLACE)).flatMap(({ 0: found, 1: digits = '', index }) => {
    const end = index + found.length;
    const start = end - digits.length;
    const isNumber = digits.startsWith('0') || findPhones(`+${digits}`, 'fr').length > 0;
    if (!isNumber) return [];
    return [{ kind: 'phone', start: offset + start, end: offset + end, weight: 'normal' }];
  });
