import type { CommentWord } from './comment-words.ts';
import { MODERATION_LANGUAGES, type ModerationLanguage } from './moderation-language.ts';
import { type HitContext, JUDGED_KINDS, STRONG, type WeighedComment } from './weigh-context.ts';

/** Lengths of the groups of letters inside a word. */
const SHORTEST_GROUP = 3;
const LONGEST_GROUP = 6;
/** A word longer than this is no word. */
const LONGEST_WORD = 30;

const FNV_START = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;
const SPACE = 32;
const WORD_SALT = 0x57;
const PAIR_SALT = 0x42;
const AROUND_SALT = 0x53;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** Spreads the bits, so that the low ones depend on all. */
const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

const hashWord = (form: string, salt: number, start = FNV_START): number => {
  let hash = step(start, salt);
  for (let at = 0; at < form.length; at++) hash = step(hash, form.charCodeAt(at));
  return hash;
};

const letterAt = (form: string, at: number): number =>
  at === 0 || at > form.length ? SPACE : form.charCodeAt(at - 1);

const visitGroups = (form: string, visit: (hash: number) => void): void => {
  const length = Math.min(form.length, LONGEST_WORD) + 2;
  for (let start = 0; start + SHORTEST_GROUP <= length; start++) {
    let hash = FNV_START;
    const end = Math.min(start + LONGEST_GROUP, length);
    for (let at = start; at < end; at++) {
      hash = step(hash, letterAt(form, at));
      if (at - start + 1 >= SHORTEST_GROUP) visit(finish(hash));
    }
  }
};

/**
 * Calls `visit` with the bucket of everything a comment is made of, each bucket once: each word, each pair of
 * neighbours, each two words around a third, each group of three to six letters inside a word (its ends count as letters), and the
 * first word they belong to. Words that `isLeftOut` says are skipped.
 *
 * @param mask the number of buckets, a power of two, minus one
 */
export const visitTextFeatures = (
  words: readonly CommentWord[],
  isLeftOut: (at: number) => boolean,
  mask: number,
  visit: (bucket: number, at: number) => void,
): void => {
  // What is said ten times is no ten times worse.
  const seen = new Set<number>();
  const visitOnce = (hash: number, at: number): void => {
    const bucket = hash & mask;
    if (seen.has(bucket)) return;
    seen.add(bucket);
    visit(bucket, at);
  };
  let previous: number | null = null;
  let beforePrevious: number | null = null;
  for (const [at, { form }] of words.entries()) {
    if (isLeftOut(at)) {
      [beforePrevious, previous] = [null, null];
      continue;
    }
    const word = hashWord(form, WORD_SALT);
    visitOnce(finish(word), at);
    if (previous !== null) visitOnce(finish(hashWord(form, PAIR_SALT, previous)), at);
    if (beforePrevious !== null) visitOnce(finish(hashWord(form, AROUND_SALT, beforePrevious)), at);
    visitGroups(form, hash => visitOnce(hash, at));
    [beforePrevious, previous] = [previous, word];
  }
};

/** What makes a comment loud. */
export type CommentStyle = {
  readonly letters: number;
  /** Share of capitals among the letters, 0 to 1. */
  readonly capitals: number;
  readonly exclamations: number;
};

/** Counts letters, capitals and exclamation marks. */
export const readStyle = (text: string): CommentStyle => {
  let [letters, capitals, exclamations] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x21) exclamations++;
    else if (code >= 0x41 && code <= 0x5a) {
      letters++;
      capitals++;
    } else if ((code >= 0x61 && code <= 0x7a) || code >= 0xc0) {
      letters++;
      if (code <= 0xde && code !== 0xd7 && code >= 0xc0) capitals++;
    }
  }
  return { letters, capitals: letters === 0 ? 0 : capitals / letters, exclamations };
};

/** Written in capitals: at least this share of at least so many letters; or so many marks. */
const SHOUTED_SHARE = 0.6;
const SHOUTED_LETTERS = 12;
const SHOUTED_MARKS = 3;

export const isShouted = ({ letters, capitals, exclamations }: CommentStyle): boolean =>
  (letters >= SHOUTED_LETTERS && capitals >= SHOUTED_SHARE) || exclamations >= SHOUTED_MARKS;

/** The contexts that count: what is softened is no trait, whatever comments that hold it are labelled. */
const MEANT: readonly HitContext[] = ['aimed', 'plain'];

const KINDS = JUDGED_KINDS.length * MEANT.length;

/** Traits that are not one kind of hit, in the order of their weights. */
const TRAITS = [
  'several strong',
  'two meant',
  'three meant',
  'how many meant',
  'meant per word',
  'several obscene',
  'group hated',
  'group insulted',
  'group belittled',
  'people named',
  'speaks to somebody',
  'speaks to somebody, strong',
  'shouted',
  'capitals',
  'exclamations',
  'few words',
  'few words, strong',
  'some words',
  'many words',
  'strong per word',
  'quotes',
] as const;

type Trait = (typeof TRAITS)[number];

/** How many traits a comment has: hits by kind and context, other traits, languages. */
export const TRAIT_COUNT = KINDS + TRAITS.length + MODERATION_LANGUAGES.length;

/** What each weight of the traits is about, for the model card. */
export const traitNames = (): string[] => [
  ...JUDGED_KINDS.flatMap(kind => MEANT.map(context => `${kind}, ${context}`)),
  ...TRAITS,
  ...MODERATION_LANGUAGES,
];

/** The traits of a comment, in the order of `traitNames`. */
export const readTraits = (
  words: readonly CommentWord[],
  { hits, groups, namesPeople, speaksToSomebody }: WeighedComment,
  style: CommentStyle,
  language: ModerationLanguage,
): Float64Array => {
  const traits = new Float64Array(TRAIT_COUNT);
  for (const { kind, context } of hits)
    if (MEANT.includes(context))
      traits[JUDGED_KINDS.indexOf(kind) * MEANT.length + MEANT.indexOf(context)] = 1;
  const meantHits = hits.filter(({ context }) => context !== 'softened');
  const strong = meantHits.filter(({ kind }) => STRONG.has(kind)).length;
  const obscene = meantHits.filter(({ kind }) => kind === 'obscene').length;
  // A single strong word (a curse at the rain) is told by its kind.
  const counted = meantHits.length === 1 && obscene === 1 ? 0 : meantHits.length;
  const meant = groups.filter(({ isSoftened }) => !isSoftened);
  const few = words.length <= 6;
  const is = (kind: string) => Number(meant.some(group => group.kind === kind));
  const others: Readonly<Record<Trait, number>> = {
    'several strong': Number(strong > 1),
    'two meant': Number(counted > 1),
    'three meant': Number(counted > 2),
    'how many meant': Math.min(1, counted / 4),
    'meant per word': counted === 0 ? 0 : Math.min(1, (counted * 5) / words.length),
    'several obscene': Number(obscene > 1),
    'group hated': is('hateful'),
    'group insulted': is('insult'),
    'group belittled': is('mild'),
    'people named': Number(namesPeople),
    'speaks to somebody': Number(speaksToSomebody),
    'speaks to somebody, strong': Number(speaksToSomebody && strong > 0),
    shouted: Number(isShouted(style)),
    capitals: style.letters < 5 ? 0 : style.capitals,
    exclamations: Math.min(1, style.exclamations / 5),
    'few words': Number(few),
    'few words, strong': Number(few && strong > 0),
    'some words': Number(words.length > 6 && words.length <= 20),
    'many words': Number(words.length > 60),
    'strong per word': strong === 0 ? 0 : Math.min(1, (strong * 5) / words.length),
    quotes: Number(words.some(({ isQuoted }) => isQuoted)),
  };
  for (const [at, trait] of TRAITS.entries()) traits[KINDS + at] = others[trait];
  traits[KINDS + TRAITS.length + MODERATION_LANGUAGES.indexOf(language)] = 1;
  return traits;
};
