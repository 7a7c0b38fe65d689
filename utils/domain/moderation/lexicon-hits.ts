import type { CommentWord } from './comment-words.ts';
import { SAID_EVERYWHERE } from './lexicon-languages.ts';
import type { LexiconKind } from './lexicon/lexicon-table.ts';
import type { Lexicon, Lexicons } from './lexicons.ts';
import type { ModerationLanguage } from './moderation-language.ts';

/** An entry of the lexicon found in a comment: words `start` to `end`, the last not included. */
export type LexiconHit = {
  readonly kind: LexiconKind;
  readonly start: number;
  readonly end: number;
};

const matches = (words: readonly CommentWord[], at: number, rest: readonly string[]): boolean =>
  rest.every((form, index) => words[at + 1 + index]?.form === form);

const collect = (
  words: readonly CommentWord[],
  lexicon: Lexicon,
  hits: LexiconHit[],
  accepts: (form: string) => boolean,
): void => {
  for (const [at, { form }] of words.entries())
    for (const { kind, rest } of accepts(form) ? (lexicon.get(form) ?? []) : [])
      if (rest.length === 0 || matches(words, at, rest))
        hits.push({ kind, start: at, end: at + 1 + rest.length });
};

const contains = (outer: LexiconHit, inner: LexiconHit): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

const isLonger = (a: LexiconHit, b: LexiconHit): boolean => a.end - a.start > b.end - b.start;

const JUDGED: ReadonlySet<LexiconKind> = new Set([
  'insult',
  'mild',
  'obscene',
  'phrase',
  'threat',
  'slur',
]);

/**
 * What the lexicons of the languages know of the words. A hit inside an innocent phrase is dropped,
 * as is a single word that is part of a longer entry of the same kind.
 */
export const findLexiconHits = (
  words: readonly CommentWord[],
  lexicons: Lexicons,
  languages: readonly ModerationLanguage[],
): LexiconHit[] => {
  const hits: LexiconHit[] = [];
  for (const language of languages) collect(words, lexicons.of(language), hits, () => true);
  if (!languages.includes('en'))
    collect(words, lexicons.of('en'), hits, form => SAID_EVERYWHERE.has(form));
  return dropCovered(languages.length === 1 ? hits : dropRepeated(hits));
};

const dropRepeated = (hits: readonly LexiconHit[]): LexiconHit[] => {
  const seen = new Map(hits.map(hit => [`${hit.kind} ${hit.start} ${hit.end}`, hit]));
  return [...seen.values()];
};

const dropCovered = (hits: readonly LexiconHit[]): LexiconHit[] => {
  const innocent = hits.filter(({ kind }) => kind === 'innocent');
  const phrases = hits.filter(({ kind, start, end }) => end - start > 1 && JUDGED.has(kind));
  if (innocent.length === 0 && phrases.length === 0) return [...hits];
  return hits.filter(
    hit =>
      !JUDGED.has(hit.kind) ||
      (!innocent.some(other => contains(other, hit)) &&
        !phrases.some(
          other => other.kind === hit.kind && isLonger(other, hit) && contains(other, hit),
        )),
  );
};
