import { cuss as english } from 'cuss';
import { cuss as spanish } from 'cuss/es';
import { cuss as french } from 'cuss/fr';
import { cuss as italian } from 'cuss/it';
import { cuss as portuguese } from 'cuss/pt';
import leoProfanity from 'leo-profanity';
import naughtyWords from 'naughty-words';
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';

/** Says whether a comment is flagged; null in a language the package does not know. */
type Baseline = (text: string, language: string) => boolean | null;

/** How sure `cuss` has to be that a word is profane: 1 of 0 to 2. */
const LEAST_SURE = 1;

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;

const holdsOne = (text: string, entries: ReadonlySet<string>): boolean => {
  const words = wordsOf(text);
  const single = words.trim().split(' ');
  const pairs = single.slice(1).map((word, at) => `${single[at]} ${word}`);
  return [...single, ...pairs].some(word => entries.has(word));
};

const sure = (ratings: Readonly<Record<string, number>>): ReadonlySet<string> =>
  new Set(Object.keys(ratings).filter(word => (ratings[word] ?? 0) >= LEAST_SURE));

const CUSS = new Map<string, ReadonlySet<string>>([
  ['en', sure(english)],
  ['fr', sure(french)],
  ['es', sure(spanish)],
  ['it', sure(italian)],
  ['pt', sure(portuguese)],
]);

const NAUGHTY = new Map(
  Object.entries(naughtyWords).map(
    ([language, words]) => [language, new Set(words.map(word => word.toLowerCase()))] as const,
  ),
);

const matcher = new RegExpMatcher({
  ...englishDataset.build(),
  ...englishRecommendedTransformers,
});

const among =
  (lists: ReadonlyMap<string, ReadonlySet<string>>): Baseline =>
  (text, language) => {
    const entries = lists.get(language);
    return entries === undefined ? null : holdsOne(text, entries);
  };

/** The lexicon packages of npm, as somebody would use them. */
export const BASELINES: Readonly<Record<string, Baseline>> = {
  'naughty-words': among(NAUGHTY),
  cuss: among(CUSS),
  'leo-profanity': (text, language) => (language === 'en' ? leoProfanity.check(text) : null),
  obscenity: (text, language) => (language === 'en' ? matcher.hasMatch(text) : null),
};
