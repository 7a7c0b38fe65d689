import { readCallingCode } from './calling-codes.ts';
import { type Detector, digitsOf, type PersonalDatum, toDatum } from './personal-datum.ts';

const BLANK = String.raw`[ \u00a0\u202f\u2009]`;
const MARK = String.raw`[.\-/·_\u2010\u2011\u2013]`;
/** Between two groups of a national number; the same everywhere in it. */
const GAP = String.raw`${BLANK}?${MARK}${BLANK}?|${BLANK}{1,2}`;
const START = String.raw`(?<![\p{L}\p{N}_+#]|\p{N}[.,])`;
const END = String.raw`(?![\p{L}\p{N}_]|[.,]\p{N})`;

/** 08 are services, never people. Groups as in France, Switzerland and Belgium, or none. */
const NATIONAL: readonly RegExp[] = [
  String.raw`\(?0[1-79]\)?(${GAP}|)\d{2}\1\d{2}\1\d{2}\1\d{2}`,
  String.raw`0[1-79]\d{2}(${GAP})\d{2}(?:\1\d{2}\1\d{2}|\d{4}|\d\1?\d{3})`,
  String.raw`0[1-79]\d(${GAP})\d{3}\1\d{2}\1\d{2}`,
  String.raw`0[1-79](${GAP})(?:\d{8}|\d{4}\1\d{4}|\d{2}\1\d{2}\1\d{4})`,
  String.raw`0(${GAP})[1-79](?:\1\d{2}){4}`,
  String.raw`0(${GAP})[1-79](?:\1\d){8}`,
].map(shape => new RegExp(`${START}${shape}${END}`, 'gu'));

const NORTH_AMERICA = new RegExp(
  String.raw`${START}(?:1[ .\-])?(?:\([2-9]\d{2}\)${BLANK}?|[2-9]\d{2}[ .\-])[2-9]\d{2}([ .\-])\d{4}${END}`,
  'gu',
);
const BRITAIN = new RegExp(
  String.raw`${START}\(?0(?:7\d{3}\)?[ -]?\d{3}[ -]?\d{3}|(?:2[03489])\)?[ -]?\d{4}[ -]?\d{4}|1(?:1\d|\d1)\)?[ -]?\d{3}[ -]?\d{4}|1\d{3}\)?[ -]?\d{5,6})${END}`,
  'gu',
);

/** Numbers of the same shape, by the word before them. */
const OTHER_NUMBER =
  /(?:isbn|issn|siren|siret|doi|rcs|r[ée]f(?:érence)?|dossier|commande|facture|ticket|colis|suivi|contrat|order|invoice|case)\p{L}{0,2}\.?[\s\u00a0\u202f:#-]{0,3}(?:n(?:[°ºo]|um[ée]ro|umber)?)?[\s\u00a0\u202f.:#-]{0,3}$/iu;

/** Pairs of digits that are drawn or listed. */
const LIST_OF_PAIRS =
  /(?:loto|euromillions?|keno|tirage|gagnants?|combinaison|d[ée]partements?)[^\d\n]{0,12}$/iu;

/** Quantities, not numbers to call. */
const UNIT =
  /^[ \u00a0\u202f]?(?:€|\$|£|%|‰|°|euros?\b|dollars?\b|habitants\b|voix\b|d[’'](?:euros|habitants)|k?m\b|kg\b)/iu;

/** Telephone numbers: international ones, French ones, and those of the page's language. */
export const findPhones: Detector = (text, language) => {
  const international = findInternational(text);
  const national = nationalShapes(language).flatMap(shape =>
    Array.from(text.matchAll(shape)).filter(match => isNational(text, match)),
  );
  return [...international, ...national.map(match => toDatum('phone', match))];
};

const nationalShapes = (language: string): readonly RegExp[] => {
  const tag = language.toLowerCase();
  if (/^(?:en|us|gb|uk)\b/.test(tag)) return [...NATIONAL, NORTH_AMERICA, BRITAIN];
  return /^(?:fr-ca|ca)$/.test(tag) ? [...NATIONAL, NORTH_AMERICA] : NATIONAL;
};

const isNational = (text: string, { 0: found, 1: gap = '', index }: RegExpExecArray): boolean => {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + found.length, index + found.length + 32);
  if (OTHER_NUMBER.test(before) || LIST_OF_PAIRS.test(before) || UNIT.test(after)) return false;
  if (gap === '') return !/\d\/$/.test(before);
  return !(endsWithGroup(before, gap) || startsWithGroup(after, gap));
};

/** The number is the end of a longer run of groups: `1 06 39 …`; a year before it is none. */
const endsWithGroup = (before: string, gap: string): boolean =>
  before.endsWith(gap) && /(?<!\d)\d{1,3}$/.test(before.slice(0, -gap.length));

const startsWithGroup = (after: string, gap: string): boolean => {
  if (!after.startsWith(gap)) return false;
  const rest = after.slice(gap.length);
  return /^\d{2,3}(?!\d)/.test(rest) && !/^0[1-79](?:\D{1,3}\d{2}){4}(?!\d)/.test(rest);
};

const INTERNATIONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,])(?:\+${BLANK}?|00${BLANK}?)(?=[(\d])[\d()]`,
  'gu',
);
const MOST_DIGITS = 15;

const findInternational = (text: string): PersonalDatum[] => {
  const found: PersonalDatum[] = [];
  for (const { 0: start, index } of text.matchAll(INTERNATIONAL)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const from = index + start.length - 1;
    const end = endOfInternational(text, from);
    if (end === null || UNIT.test(text.slice(end, end + 12))) continue;
    found.push({ kind: 'phone', start: index, end, weight: 'normal' });
  }
  return found;
};

/** One digit with what stands before it; brackets hold an area code or the trunk 0. */
const DIGIT = new RegExp(String.raw`(?:${BLANK}|[.\-\u2010\u2011()/]){0,3}\d`, 'y');
const TRUNK = new RegExp(String.raw`${BLANK}?\(0\)${BLANK}?`, 'y');

/** Where the longest number its country may have ends; null when it is too short for one. */
const endOfInternational = (text: string, from: number): number | null => {
  const ends: number[] = [];
  let digits = '';
  for (let place = from; digits.length < MOST_DIGITS + 1;) {
    TRUNK.lastIndex = place;
    if (digits !== '' && TRUNK.test(text)) place = TRUNK.lastIndex;
    DIGIT.lastIndex = place;
    const found = DIGIT.exec(text);
    if (!found) break;
    place = DIGIT.lastIndex;
    digits += digitsOf(found[0]);
    ends.push(place);
  }
  const country = readCallingCode(digits);
  if (!country) return null;
  const { code, length } = country;
  const trunk = code !== '39' && digits[code.length] === '0' ? 1 : 0;
  const national = digits.slice(code.length + trunk);
  if (!isPlausible(code, national)) return null;
  const most = Math.min(length.most, national.length);
  const count = wholeGroups(text, ends, code.length + trunk, length.least, most);
  return count === null ? null : (ends[count - 1] ?? null);
};

/** The longest count of digits after which no further digit follows at once. */
const wholeGroups = (
  text: string,
  ends: readonly number[],
  prefix: number,
  least: number,
  most: number,
): number | null => {
  for (let count = prefix + most; count >= prefix + least; count--)
    if (!/[\p{L}\p{N}_]/u.test(text.charAt(ends[count - 1] ?? 0))) return count;
  return null;
};

const isPlausible = (code: string, national: string): boolean => {
  if (code === '1') return /^[2-9]\d{2}[2-9]/.test(national);
  if (/^(\d)\1+$/.test(national)) return false;
  return code === '39' || !national.startsWith('0');
};
