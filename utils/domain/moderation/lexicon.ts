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
  /** Words of every kind that counts, and of its phrases: what unmistakable disguises may hide. */
  readonly anyWords: ReadonlySet<string>;
  /** By what is left when doubled letters are single. */
  readonly squeezed: ReadonlyMap<string, string>;
  /** By first letter and length, for letters hidden behind stars. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
  /** By `lettersOf`, for swapped letters. */
  readonly byLetters: ReadonlyMap<number, string>;
};

const SHORTEST_SWAPPED = 6;
const SHORTEST_OF_PHRASE = 4;

/** Kinds whose words nobody disguises, because they count for nothing on their own. */
const NEVER_DISGUISED: ReadonlySet<LexiconKind> = new Set([
  'people',
  'praise',
  'you',
  'self',
  'negation',
  'report',
  'aim',
  'thing',
  'innocent',
]);

/** `word/s/e`: the word, and the word with each ending. */
const expand = (entry: string): string[] => {
  if (!entry.includes('/')) return [entry];
  const [stem = '', ...endings] = entry.split('/');
  return [stem, ...endings.map(ending => stem + ending)];
};

const wordsOf = (entry: string): string[] =>
  /^[a-z0-9]+$/u.test(entry) ? [entry] : entry.split(/[^a-z0-9]+/u).filter(word => word !== '');

/** What `foldLetters` does to the letters that entries are written with, at once for a whole list. */
const foldList = (list: string): string =>
  list
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');

/** Every entry of a kind, as it is written: what templates are filled with. */
export const lexiconEntries = (language: ModerationLanguage, kind: LexiconKind): string[] =>
  (TABLES[language][kind] ?? '').split('|').flatMap(expand);

const NO_REST: readonly string[] = [];

/** A single word's entries, one list for all words of the kind: most words say one thing. */
const singles = new Map<LexiconKind, readonly LexiconEntry[]>();

const singleOf = (kind: LexiconKind): readonly LexiconEntry[] => {
  const list = singles.get(kind) ?? [{ kind, rest: NO_REST }];
  singles.set(kind, list);
  return list;
};

const buildLexicon = (table: LexiconTable): Lexicon => {
  const lexicon = new Map<string, readonly LexiconEntry[]>();
  for (const [kind, list] of Object.entries(table) as [LexiconKind, string][])
    for (const entry of foldList(list).split('|').flatMap(expand)) {
      const [first, ...rest] = wordsOf(entry);
      if (first === undefined) continue;
      const before = lexicon.get(first);
      const own = rest.length === 0 ? singleOf(kind) : [{ kind, rest }];
      lexicon.set(first, before === undefined ? own : [...before, ...own]);
    }
  return lexicon;
};

/** Letters in a row that are the same become one. A loop: a pattern takes 10 ms for all lexicons. */
export const squeeze = (word: string): string => {
  let squeezed = word.charAt(0);
  let from = 1;
  for (let at = 1; at < word.length; at++) {
    if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) continue;
    squeezed += word.slice(from, at);
    from = at + 1;
  }
  return from === 1 ? word : squeezed + word.slice(from);
};

/** A key that swapped letters leave as it is; a few other words share it. */
export const lettersOf = (word: string): number => {
  let key = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    key = (key + Math.imul(Math.imul(code, code), 0x9e37_79b1 ^ code)) | 0;
  }
  return key;
};

const buildIndex = (lexicons: Readonly<Record<ModerationLanguage, Lexicon>>): DisguiseIndex => {
  const words = new Set<string>();
  const anyWords = new Set<string>();
  for (const lexicon of Object.values(lexicons))
    for (const [first, entries] of lexicon)
      for (const { kind, rest } of entries) {
        if (NEVER_DISGUISED.has(kind)) continue;
        if (first.length > 2 && rest.length === 0 && DISGUISED.has(kind)) words.add(first);
        if (first.length >= SHORTEST_OF_PHRASE) anyWords.add(first);
        for (const word of rest) if (word.length >= SHORTEST_OF_PHRASE) anyWords.add(word);
      }
  const byShape = new Map<string, string[]>();
  const squeezed = new Map<string, string>();
  const byLetters = new Map<number, string>();
  for (const word of words) {
    const shape = word.charAt(0) + word.length;
    const list = byShape.get(shape) ?? [];
    list.push(word);
    byShape.set(shape, list);
    if (word.length > 3) squeezed.set(squeeze(word), word);
    if (word.length >= SHORTEST_SWAPPED) byLetters.set(lettersOf(word), word);
  }
  return { words, anyWords, squeezed, byShape, byLetters };
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
