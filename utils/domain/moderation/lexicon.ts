import { foldLetters } from './fold-letters.ts';
import { DUTCH } from './lexicon/dutch.ts';
import { ENGLISH } from './lexicon/english.ts';
import { FRENCH } from './lexicon/french.ts';
import { GERMAN } from './lexicon/german.ts';
import { ITALIAN } from './lexicon/italian.ts';
import type { LexiconKind, LexiconTable } from './lexicon/lexicon-table.ts';
import { PORTUGUESE } from './lexicon/portuguese.ts';
import { SPANISH } from './lexicon/spanish.ts';
import { MODERATION_LANGUAGES, type ModerationLanguage } from './moderation-language.ts';

const TABLES: Readonly<Record<ModerationLanguage, LexiconTable>> = {
  fr: FRENCH,
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
};

/** A phrase of the lexicon: the words after its first one, and what it says. */
export type LexiconEntry = {
  readonly kind: LexiconKind;
  readonly rest: readonly string[];
};

/** Everything one language's entries say, by the first word of the entry. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;

/** Kinds whose single words are looked for behind a disguise. */
const DISGUISED: ReadonlySet<LexiconKind> = new Set(['insult', 'slur', 'obscene']);

/** All words of the strong kinds, in every language, and the ways they are found when disguised. */
export type DisguiseIndex = {
  readonly words: ReadonlySet<string>;
  /** By what is left when doubled letters are single. */
  readonly squeezed: ReadonlyMap<string, string>;
  /** By first letter and length, for letters hidden behind stars. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
  /** By first letter and the others in order of the alphabet, for swapped letters. */
  readonly byLetters: ReadonlyMap<string, string>;
};

const SHORTEST_SWAPPED = 6;

/** `word/s/e`: the word, and the word with each ending. */
const expand = (entry: string): string[] => {
  const [stem = '', ...endings] = entry.split('/');
  return [stem, ...endings.map(ending => stem + ending)];
};

const wordsOf = (entry: string): string[] =>
  foldLetters(entry)
    .folded.split(/[^a-z0-9]+/u)
    .filter(word => word !== '');

/** Every entry of a kind, as it is written: what templates are filled with. */
export const lexiconEntries = (language: ModerationLanguage, kind: LexiconKind): string[] =>
  (TABLES[language][kind] ?? '').split('|').flatMap(expand);

const buildLexicon = (table: LexiconTable): Lexicon => {
  const lexicon = new Map<string, LexiconEntry[]>();
  for (const [kind, list] of Object.entries(table) as [LexiconKind, string][])
    for (const entry of list.split('|').flatMap(expand)) {
      const [first, ...rest] = wordsOf(entry);
      if (first === undefined) continue;
      const entries = lexicon.get(first) ?? [];
      entries.push({ kind, rest });
      lexicon.set(first, entries);
    }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
};

/** Letters in a row that are the same become one. */
export const squeeze = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** A key that swapped letters leave as it is. */
export const lettersOf = (word: string): string =>
  word.charAt(0) + Array.from(word.slice(1)).toSorted().join('');

const buildIndex = (lexicons: Readonly<Record<ModerationLanguage, Lexicon>>): DisguiseIndex => {
  const words = new Set<string>();
  for (const lexicon of Object.values(lexicons))
    for (const [word, entries] of lexicon)
      if (
        word.length > 2 &&
        entries.some(({ kind, rest }) => rest.length === 0 && DISGUISED.has(kind))
      )
        words.add(word);
  const byShape = new Map<string, string[]>();
  const squeezed = new Map<string, string>();
  const byLetters = new Map<string, string>();
  for (const word of words) {
    const shape = word.charAt(0) + word.length;
    const list = byShape.get(shape) ?? [];
    list.push(word);
    byShape.set(shape, list);
    if (word.length > 3) squeezed.set(squeeze(word), word);
    if (word.length >= SHORTEST_SWAPPED) byLetters.set(lettersOf(word), word);
  }
  return { words, squeezed, byShape, byLetters };
};

type Lexicons = {
  readonly byLanguage: Readonly<Record<ModerationLanguage, Lexicon>>;
  readonly disguises: DisguiseIndex;
};

let built: Lexicons | null = null;

/** Every lexicon, built when it is first asked for. */
export const lexicons = (): Lexicons => {
  if (built !== null) return built;
  const byLanguage = Object.fromEntries(
    MODERATION_LANGUAGES.map(language => [language, buildLexicon(TABLES[language])]),
  ) as Record<ModerationLanguage, Lexicon>;
  built = { byLanguage, disguises: buildIndex(byLanguage) };
  return built;
};
