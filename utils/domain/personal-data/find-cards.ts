import { type Detector, digitsOf, toDatum } from './personal-datum.ts';

const GAP = String.raw`[ \u00a0\u202f\-]`;

/** As cards print their number: 4-4-4-4 and longer, 4-6-5, 4-6-4, 4-4-4-1, or in one piece. */
const CANDIDATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|[\p{N}][.,/\-])(?:\d{13,19}|\d{4}(?:(${GAP})\d{4}(?:\1\d{4}(?:\1\d{4}(?:\1\d{1,3})?|\1\d)|)|(${GAP})\d{6}\2\d{4,5}))(?![\p{L}\p{N}_]|[.,/]\p{N})`,
  'gu',
);

/** Numbers of as many digits that may pass the same check by chance, when their name stands before. */
const OTHER_NUMBER =
  /\b(?:sire[nt]|imei|isbn|issn|ean|gtin|doi|upc)\b[\s:n°º.#\u00a0\u202f]{0,6}$/iu;

/** Payment cards: a network's first digits, its lengths, and the check of Luhn. */
export const findCards: Detector = text =>
  Array.from(text.matchAll(CANDIDATE))
    .filter(({ 0: found, index }) => {
      const before = text.slice(Math.max(0, index - 24), index);
      return isCard(digitsOf(found)) && !OTHER_NUMBER.test(before);
    })
    .map(match => toDatum('card', match));

type Network = { readonly starts: RegExp; readonly lengths: readonly number[] };

/** Source: ISO/IEC 7812 issuer identification numbers as the networks publish them. */
const NETWORKS: readonly Network[] = [
  { starts: /^4/, lengths: [13, 16, 19] },
  { starts: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { starts: /^3[47]/, lengths: [15] },
  { starts: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] },
  { starts: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 17, 18, 19] },
  { starts: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { starts: /^62/, lengths: [16, 17, 18, 19] },
  {
    starts: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/,
    lengths: [13, 14, 15, 16, 17, 18, 19],
  },
];

const isCard = (digits: string): boolean =>
  NETWORKS.some(({ starts, lengths }) => starts.test(digits) && lengths.includes(digits.length)) &&
  passesLuhn(digits);

const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.at(-1 - place));
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};
