import { findLinks } from '../links/find-links.ts';
import { findCards } from './find-cards.ts';
import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import { findInLink } from './find-in-link.ts';
import { findIpAddresses } from './find-ip-addresses.ts';
import { findPhones } from './find-phones.ts';
import { findPlates } from './find-plates.ts';
import { findPositions } from './find-positions.ts';
import { findPostalAddresses } from './find-postal-addresses.ts';
import { findNirs, findSsns } from './find-social-security.ts';
import type { Detector, PersonalDatum } from './personal-datum.ts';

/** Those with a check come first: what they found is no phone number for the ones that guess. */
const IN_ORDER: readonly Detector[] = [
  findIbans,
  findCards,
  findNirs,
  findSsns,
  findEmails,
  findIpAddresses,
  findPositions,
  findPostalAddresses,
  findPlates,
  findPhones,
];

/** Stands where something was found: no letter, no digit, no space. */
const BLANK = '\ufffc';

/** More than this in one text is a list, and the reader knows by then. */
const MOST_DATA = 200;

export type PersonalDataSearch = {
  /** Language of the page, BCP 47: it decides the national forms of telephone numbers. */
  readonly language: string;
};

/**
 * Personal data in a text and in its links, in reading order, without overlaps. Nothing is judged by
 * a network or a model: shapes, checksums and the words around.
 *
 * @example findPersonalData('au 06 39 98 00 00', { language: 'fr' }) // [{ kind: 'phone', start: 3, end: 17, … }]
 */
export const findPersonalData = (
  text: string,
  { language }: PersonalDataSearch,
): PersonalDatum[] => {
  if (!/[\d@]|\b(?:at|arobas|arobase|chez)\b/i.test(text)) return [];
  const found: PersonalDatum[] = [];
  const links = linksOf(text);
  for (const { start, url } of links)
    found.push(...withoutOverlaps(findInLink(url, start, language)));
  let rest = blank(text, links);
  for (const detector of IN_ORDER) {
    const data = withoutOverlaps(detector(rest, language));
    found.push(...data);
    rest = blank(rest, data);
  }
  return found.toSorted((a, b) => a.start - b.start).slice(0, MOST_DATA);
};

/** What `findLinks` calls a link; `jean@www.example.org` is none. */
const linksOf = (text: string) => findLinks(text).filter(({ start }) => text[start - 1] !== '@');

type Stretch = { readonly start: number; readonly end: number };

const blank = (text: string, stretches: readonly Stretch[]): string => {
  let blanked = '';
  let place = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    blanked += text.slice(place, start) + BLANK.repeat(end - start);
    place = end;
  }
  return blanked + text.slice(place);
};

/** Of two that overlap, the longer. */
const withoutOverlaps = (data: readonly PersonalDatum[]): PersonalDatum[] => {
  const kept: PersonalDatum[] = [];
  for (const datum of data.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || datum.start >= last.end) kept.push(datum);
    else if (datum.end - datum.start > last.end - last.start) kept.splice(-1, 1, datum);
  }
  return kept;
};
