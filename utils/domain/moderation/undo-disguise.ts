import { type DisguiseIndex, lettersOf, squeeze } from './disguise-index.ts';
import { LEET } from './look-alikes.ts';

const MOST_READINGS = 8;
const SHORTEST_JOINED = 6;
/** A word of three letters inside a run of spaced letters is chance. */
const SHORTEST_INSIDE = 4;

/** Every way to read signs and digits as letters, the usual one first. */
const readLeet = (raw: string): string[] => {
  let readings = [''];
  for (const character of raw) {
    const letters = LEET[character] ?? character;
    readings = readings.flatMap(reading => Array.from(letters, letter => reading + letter));
    if (readings.length > MOST_READINGS) readings = readings.slice(0, MOST_READINGS);
  }
  return readings;
};

/** `m0nsieur`, `k1ll`, `h4t3`, but not `covid19`, `mp3`, `b2b`. */
const BETWEEN_LETTERS = /^[a-z]{2,}(?:\d[a-z]+)+$|^[a-z](?:\d[a-z]{2,})+$|^[a-z]+\d[a-z]+\d$/u;

const isKnown = (word: string, index: DisguiseIndex): boolean => index.words.has(word);

/** The word with letters said too often: `connaaaard`, `saloooope`. */
const readStretched = (word: string, index: DisguiseIndex): string => {
  const twice = word.replace(/(.)\1{2,}/gu, '$1$1');
  const once = word.replace(/(.)\1{2,}/gu, '$1');
  if (isKnown(twice, index)) return twice;
  if (isKnown(once, index)) return once;
  return index.squeezed().get(squeeze(word)) ?? once;
};

/** Whether the words differ by two neighbouring letters, not the first, that changed places. */
const isSwapped = (word: string, other: string): boolean => {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return (
    at > 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
};

const readSwapped = (word: string, index: DisguiseIndex): string | null => {
  if (isKnown(word, index)) return null;
  const other = index.byLetters.get(lettersOf(word));
  return other !== undefined && other.length === word.length && isSwapped(word, other)
    ? other
    : null;
};

/** The word that letters behind stars stand for: `f**k`, `c*nnard`. */
const readStarred = (raw: string, index: DisguiseIndex): string | null => {
  const pattern = new RegExp(`^${raw.replace(/[^a-z]/gu, '.')}$`, 'u');
  const found = index
    .byShape()
    .get(raw.charAt(0) + raw.length)
    ?.find(word => pattern.test(word));
  if (found !== undefined) return found;
  const bare = raw.replace(/[^a-z]/gu, '');
  return isKnown(bare, index) ? bare : null;
};

/**
 * The words that a run of letters, digits and signs (folded, no spaces) stands for: usually one, the
 * run itself. A disguise is believed when it hides a word of the lexicon; digits between letters are
 * read as letters in any case (`m0nsieur`), digits at an end never (`covid19`, `G20`).
 */
export const undoDisguise = (raw: string, index: DisguiseIndex): string[] => {
  if (/^[a-z]+$/u.test(raw)) {
    if (/(.)\1\1/u.test(raw)) return [readStretched(raw, index)];
    return [(raw.length >= SHORTEST_JOINED ? readSwapped(raw, index) : null) ?? raw];
  }
  if (!/[a-z]/u.test(raw)) return [raw];
  if (raw.includes('*')) {
    const starred = readStarred(raw, index);
    return starred === null ? raw.split(/[^a-z0-9]+/u).filter(part => part !== '') : [starred];
  }
  for (const reading of readLeet(raw)) {
    if (index.anyWords().has(reading)) return [reading];
    if (/(.)\1\1/u.test(reading)) {
      const stretched = readStretched(reading, index);
      if (isKnown(stretched, index)) return [stretched];
    }
  }
  if (BETWEEN_LETTERS.test(raw)) return [readLeet(raw)[0] ?? raw];
  return raw.split(/[^a-z0-9]+/u).filter(part => part !== '');
};

/** A stretch of a run of letters that makes a word. */
export type SpacedWord = { readonly word: string; readonly from: number; readonly to: number };

const findLongest = (reading: string, index: DisguiseIndex): SpacedWord | null => {
  if (index.anyWords().has(reading) || isKnown(reading, index))
    return { word: reading, from: 0, to: reading.length };
  for (let length = reading.length - 1; length >= SHORTEST_INSIDE; length--)
    for (let from = 0; from + length <= reading.length; from++) {
      const word = reading.slice(from, from + length);
      if (index.anyWords().has(word)) return { word, from, to: from + length };
    }
  return null;
};

/**
 * The words that letters written one by one make (`s a l o p e`): those of the lexicon, longest
 * first; a run that holds none is one word when it is long enough to be no chance.
 */
export const readSpaced = (letters: string, index: DisguiseIndex): readonly SpacedWord[] => {
  for (const reading of readLeet(letters)) {
    const found = findLongest(reading, index);
    if (found === null) continue;
    const after = readSpaced(letters.slice(found.to), index);
    return [
      ...readSpaced(letters.slice(0, found.from), index),
      found,
      ...after.map(({ word, from, to }) => ({ word, from: from + found.to, to: to + found.to })),
    ];
  }
  return /^[a-z]{4,}$/u.test(letters) ? [{ word: letters, from: 0, to: letters.length }] : [];
};

/** The word that two parts make when a dot, a hyphen or a space was put into it; null for none. */
export const readParted = (
  first: string,
  second: string,
  gap: string,
  index: DisguiseIndex,
): string | null => {
  const isSpace = gap === ' ';
  if (!isSpace && !/^[._·•*-]$/u.test(gap)) return null;
  const joined = first + second;
  if (joined.length < (isSpace ? SHORTEST_JOINED : SHORTEST_INSIDE)) return null;
  if (isSpace && (first.length < 2 || second.length < 2)) return null;
  return isKnown(joined, index) ? joined : null;
};
