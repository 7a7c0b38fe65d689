import type { CommentWord } from './comment-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { MODERATION_LANGUAGES, type ModerationLanguage } from './moderation-language.ts';

/** Natural logarithms of how probable a bucket of letters is in each language, times `SCALE`. */
export type LetterProfile = {
  /** One row per language, in the order of `MODERATION_LANGUAGES`. */
  readonly weights: Int8Array;
  readonly buckets: number;
};

/** One unit of a profile's weights, in nats. */
export const PROFILE_UNIT = 1 / 16;

/** What a function word adds, in nats. */
const FUNCTION_WORD = 2;
/** A longer comment does not get surer. */
const MOST_WORDS = 60;

const functionWords: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  for (const [row, language] of MODERATION_LANGUAGES.entries())
    for (const word of FUNCTION_WORDS[language].split(' '))
      map.set(word, [...(map.get(word) ?? []), row]);
  return map;
})();

/** Calls `visit` with the bucket of every group of three letters of a word and of the word itself. */
export const visitBuckets = (
  form: string,
  buckets: number,
  visit: (bucket: number) => void,
): void => {
  let [previous, last, whole] = [0, 32, 7];
  for (let at = 0; at <= form.length; at++) {
    const code = at < form.length ? form.charCodeAt(at) : 32;
    const hash = Math.imul(Math.imul(previous * 131 + last, 131) + code, 0x9e37_79b1);
    visit((hash >>> 8) % buckets);
    whole = Math.imul(whole ^ code, 0x0100_0193);
    previous = last;
    last = code;
  }
  visit((whole >>> 8) % buckets);
};

/** How well each language explains the words, in nats, in the order of `MODERATION_LANGUAGES`. */
export const weighLanguages = (
  words: readonly CommentWord[],
  { weights, buckets }: LetterProfile,
): Float64Array => {
  const scores = new Float64Array(MODERATION_LANGUAGES.length);
  for (const { form } of words.slice(0, MOST_WORDS)) {
    for (const row of functionWords.get(form) ?? [])
      scores[row] = (scores[row] ?? 0) + FUNCTION_WORD;
    visitBuckets(form, buckets, bucket => {
      for (let row = 0; row < scores.length; row++)
        scores[row] = (scores[row] ?? 0) + (weights[row * buckets + bucket] ?? 0) * PROFILE_UNIT;
    });
  }
  return scores;
};

/** A language less probable than this next to the best is not considered, in nats. */
const CLOSE = 2;

/** The language of the words, and the others they could be in, the most probable first. */
export const identifyLanguages = (
  words: readonly CommentWord[],
  profile: LetterProfile,
): readonly [ModerationLanguage, ...ModerationLanguage[]] => {
  const scores = weighLanguages(words, profile);
  const best = Math.max(...scores);
  const close = MODERATION_LANGUAGES.map((language, row) => ({
    language,
    score: scores[row] ?? 0,
  }))
    .filter(({ score }) => score >= best - CLOSE)
    .toSorted((a, b) => b.score - a.score);
  const [first, ...others] = close.map(({ language }) => language);
  return [first ?? 'fr', ...others.slice(0, 2)];
};
