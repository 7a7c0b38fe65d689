import type { CommentWord } from './comment-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { readLanguageMarks } from './language-marks.ts';
import type { Lexicons } from './lexicons.ts';
import { MODERATION_LANGUAGES, type ModerationLanguage } from './moderation-language.ts';

/** Natural logarithms of how probable a bucket of letters is in each language, times `SCALE`. */
export type LetterProfile = {
  /** One row per language, in the order of `MODERATION_LANGUAGES`. */
  readonly weights: Int8Array;
  readonly buckets: number;
};

/** One unit of a profile's weights, in nats. */
export const PROFILE_UNIT = 1 / 16;

/** What is known of a comment's language beside its words. */
export type LanguageHints = {
  /** The language, when it is known better than the words tell it. */
  readonly language?: ModerationLanguage;
  /** What the page around the comment is written in: most of its comments are, too. */
  readonly pageLanguage?: ModerationLanguage | null;
};

/** What languages are told apart by. */
export type LanguageKnowledge = {
  readonly profile: LetterProfile;
  readonly lexicons: Pick<Lexicons, 'languagesOf'>;
};

/** What a function word adds, in nats. */
const FUNCTION_WORD = 2;
/** What a strong word of the language’s lexicon adds: with less, the letters of slang outweigh it. */
const STRONG_WORD = 4;
/** What letters and elisions of a language add, once each. */
const MARK = 3;
/** What the language of the page adds: two function words of another language outweigh it. */
const PAGE = 3;
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

/** How well each language explains a comment, in nats, in the order of `MODERATION_LANGUAGES`. */
const weighLanguages = (
  words: readonly CommentWord[],
  text: string,
  { profile: { weights, buckets }, lexicons }: LanguageKnowledge,
  page: ModerationLanguage | null,
): Float64Array => {
  const scores = new Float64Array(MODERATION_LANGUAGES.length);
  const add = (row: number, nats: number): void => {
    scores[row] = (scores[row] ?? 0) + nats;
  };
  const addTo = (languages: readonly ModerationLanguage[], nats: number): void => {
    for (const language of languages) add(MODERATION_LANGUAGES.indexOf(language), nats);
  };
  for (const { form } of words.slice(0, MOST_WORDS)) {
    for (const row of functionWords.get(form) ?? []) add(row, FUNCTION_WORD);
    addTo(lexicons.languagesOf(form), STRONG_WORD);
    visitBuckets(form, buckets, bucket => {
      for (let row = 0; row < scores.length; row++)
        scores[row] = (scores[row] ?? 0) + (weights[row * buckets + bucket] ?? 0) * PROFILE_UNIT;
    });
  }
  for (const languages of readLanguageMarks(text)) addTo(languages, MARK);
  if (page !== null) addTo([page], PAGE);
  return scores;
};

/** A language less probable than this next to the best is not considered, in nats. */
const CLOSE = 2;

/** The language of a comment, and the others it could be in, the most probable first. */
export const identifyLanguages = (
  words: readonly CommentWord[],
  text: string,
  knowledge: LanguageKnowledge,
  { language, pageLanguage = null }: LanguageHints = {},
): readonly [ModerationLanguage, ...ModerationLanguage[]] => {
  if (language !== undefined) return [language];
  const scores = weighLanguages(words, text, knowledge, pageLanguage);
  const best = Math.max(...scores);
  const close = MODERATION_LANGUAGES.map((one, row) => ({ language: one, score: scores[row] ?? 0 }))
    .filter(({ score }) => score >= best - CLOSE)
    .toSorted((a, b) => b.score - a.score);
  const [first, ...others] = close.map(one => one.language);
  return [first ?? 'fr', ...others.slice(0, 2)];
};
