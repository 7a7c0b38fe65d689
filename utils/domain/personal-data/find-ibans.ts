import { IBAN_LENGTHS } from './iban-lengths.ts';
import { type Detector, GAP, type PersonalDatum } from './personal-datum.ts';

const CANDIDATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[a-z]{2}${GAP}?\d{2}(?:${GAP}?[a-z0-9]){10,32}`,
  'giu',
);

/** Bank accounts: the length of their country and the check of ISO 7064 (mod 97-10). */
export const findIbans: Detector = text =>
  Array.from(text.matchAll(CANDIDATE), match => readIban(text, match)).filter(
    found => found !== null,
  );

/** The candidate takes words after the number with it: the country says where it ends. */
const readIban = (text: string, match: RegExpExecArray): PersonalDatum | null => {
  const [candidate] = match;
  const length = IBAN_LENGTHS[candidate.slice(0, 2).toUpperCase()];
  if (length === undefined) return null;
  const end = match.index + offsetOfLetters(candidate, length);
  const iban = text.slice(match.index, end).replace(/[^a-z0-9]/gi, '');
  const isWhole = iban.length === length && !/[\p{L}\p{N}]/u.test(text.charAt(end));
  if (!isWhole || remainder97(iban) !== 1) return null;
  return { kind: 'iban', start: match.index, end, weight: 'normal' };
};

/** Where the first `count` letters and digits end. */
const offsetOfLetters = (text: string, count: number): number => {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (/[a-z0-9]/i.test(text.charAt(offset))) seen += 1;
    if (seen === count) return offset + 1;
  }
  return text.length;
};

const remainder97 = (iban: string): number => {
  const moved = (iban.slice(4) + iban.slice(0, 4)).toUpperCase();
  let remainder = 0;
  for (const character of moved)
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
};
