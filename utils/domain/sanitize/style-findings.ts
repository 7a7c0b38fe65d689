import { type Finding, type FindingKind, makeFinding } from './finding.ts';

/** `!!!!`, `?!?!?!`; an ellipsis of up to five dots is nobody's business. */
const PUNCTUATION = /[!?\u203c-\u203d\u2047-\u2049]{4,}|\.{6,}|…{3,}/gu;
/** `noooooon`; digits, dots and lines drawn with signs are no floods. */
const LETTERS = /(\p{L})\1{4,}/giu;
/** One picture as readers see it; matched alone, never with a back-reference, to stay linear. */
const EMOJI =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?)*/gu;

/** Ways of writing that make readers skip a comment. Told, never changed. */
export const findStyle = (text: string): Finding[] => [
  ...findShouting(text),
  ...findRepeats(text, PUNCTUATION, 'punctuation-repeat'),
  ...findRepeats(text, LETTERS, 'character-repeat'),
  ...findEmojiRepeats(text),
];

const findRepeats = (text: string, expression: RegExp, kind: FindingKind): Finding[] =>
  Array.from(text.matchAll(expression), ({ 0: found, index: start }) =>
    makeFinding(text, { kind, start, end: start + found.length, severity: 'info' }),
  );

const MOST_EMOJI = 4;

const findEmojiRepeats = (text: string): Finding[] => {
  const runs: { emoji: string; start: number; end: number; count: number }[] = [];
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    const last = runs.at(-1);
    const end = index + emoji.length;
    if (last?.emoji === emoji && last.end === index)
      Object.assign(last, { end, count: last.count + 1 });
    else runs.push({ emoji, start: index, end, count: 1 });
  }
  return runs
    .filter(({ count }) => count > MOST_EMOJI)
    .map(({ start, end }) =>
      makeFinding(text, { kind: 'emoji-repeat', start, end, severity: 'info' }),
    );
};

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** What may stand between the words of one cry; a comma makes a list of initials. */
const JOINER = /^[ \t\u00a0\u202f'’!?.…-]*$/u;

const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 12;
const SHORT_TEXT = 20;
const MOSTLY = 0.6;
const LONGEST_INITIALS = 5;

type Word = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Four words in capitals in a row, or a line of twenty letters and more that is mostly capitals.
 * Initials (SNCF, ONU) count only where they stand among other capitals.
 */
const findShouting = (text: string): Finding[] => {
  const findings: Finding[] = [];
  for (const { 0: line, index: lineStart } of text.matchAll(/[^\n\r]+/g)) {
    if (!/\p{Lu}{2}/u.test(line)) continue;
    const words = Array.from(line.matchAll(WORD), ({ 0: word, index }) => ({
      start: lineStart + index,
      end: lineStart + index + word.length,
      text: word,
    }));
    const runs = runsOfCapitals(text, words);
    const shouted = runs.length === 0 && isMostlyShouted(words) ? [words] : runs;
    for (const run of shouted) {
      const start = run[0]?.start ?? lineStart;
      const end = run.at(-1)?.end ?? start;
      findings.push(makeFinding(text, { kind: 'shouting', start, end, severity: 'info' }));
    }
  }
  return findings;
};

const isCapitals = (word: Word): boolean =>
  word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase();

const countLetters = (words: readonly Word[]): number =>
  words.reduce((sum, word) => sum + word.text.length, 0);

const isMostlyShouted = (words: readonly Word[]): boolean => {
  const letters = countLetters(words);
  if (letters < SHORT_TEXT) return false;
  const shouted = words.filter(word => isCapitals(word) && word.text.length > LONGEST_INITIALS);
  const capitals = words.filter(isCapitals);
  return shouted.length > 0 && countLetters(capitals) >= MOSTLY * letters;
};

const runsOfCapitals = (text: string, words: readonly Word[]): Word[][] => {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const last = run.at(-1);
    const continues = last !== undefined && JOINER.test(text.slice(last.end, word.start));
    if (!isCapitals(word)) run = [];
    else if (continues) run.push(word);
    else run = [word];
    if (run.length === FEWEST_WORDS) runs.push(run);
  }
  return runs.filter(found => countLetters(found) >= FEWEST_LETTERS);
};
