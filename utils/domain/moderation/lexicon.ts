import { DUTCH } from './lexicon/dutch.ts';
import { ENGLISH } from './lexicon/english.ts';
import { FRENCH } from './lexicon/french.ts';
import { GERMAN } from './lexicon/german.ts';
import { ITALIAN } from './lexicon/italian.ts';
import type { LexiconKind, LexiconTable } from './lexicon/lexicon-table.ts';
import { PORTUGUESE } from './lexicon/portuguese.ts';
import { SPANISH } from './lexicon/spanish.ts';
import type { ModerationLanguage } from './moderation-language.ts';

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

const built = new Map<ModerationLanguage, Lexicon>();

/** The lexicon of a language, built when it is first asked for: most readers need two of the seven. */
export const lexiconOf = (language: ModerationLanguage): Lexicon => {
  const lexicon = built.get(language) ?? buildLexicon(TABLES[language]);
  built.set(language, lexicon);
  return lexicon;
};

/** The entries of some kinds that are one word, folded, without building the whole lexicon. */
export const singleWords = (
  language: ModerationLanguage,
  kinds: readonly LexiconKind[],
): string[] =>
  kinds.flatMap(kind =>
    foldList(TABLES[language][kind] ?? '')
      .split('|')
      .flatMap(expand)
      .flatMap(entry => {
        const [word, ...rest] = wordsOf(entry);
        return word === undefined || rest.length > 0 ? [] : [word];
      }),
  );
