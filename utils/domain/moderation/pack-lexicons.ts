import { DUTCH } from './lexicon/dutch.ts';
import { ENGLISH } from './lexicon/english.ts';
import { FRENCH } from './lexicon/french.ts';
import { GERMAN } from './lexicon/german.ts';
import { ITALIAN } from './lexicon/italian.ts';
import type { LexiconKind, LexiconTable } from './lexicon/lexicon-table.ts';
import { PORTUGUESE } from './lexicon/portuguese.ts';
import { SPANISH } from './lexicon/spanish.ts';
import type { PackedLexicons } from './lexicons.ts';
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

/** `word/s/e`: the word, and the word with each ending. */
const expand = (entry: string): string[] => {
  if (!entry.includes('/')) return [entry];
  const [stem = '', ...endings] = entry.split('/');
  return [stem, ...endings.map(ending => stem + ending)];
};

/** What `foldLetters` does to the letters that entries are written with. */
const fold = (list: string): string =>
  list
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');

const packEntry = (entry: string): string =>
  entry
    .split(/[^a-z0-9]+/u)
    .filter(word => word !== '')
    .join(' ');

const packTable = (table: LexiconTable): LexiconTable =>
  Object.fromEntries(
    Object.entries(table).map(([kind, list]) => [
      kind,
      fold(list)
        .split('|')
        .flatMap(expand)
        .map(packEntry)
        .filter(entry => entry !== '')
        .join('|'),
    ]),
  );

/**
 * The lexicons as the extension ships them, in a file beside the model: every ending written out,
 * letters folded, so that a reader's first comment does not wait for that. For the build, training and tests.
 */
export const packLexicons = (): PackedLexicons =>
  Object.fromEntries(
    Object.entries(TABLES).map(([language, table]) => [language, packTable(table)]),
  ) as PackedLexicons;

/** Every entry of a kind, as it is written: what templates are filled with. */
export const lexiconEntries = (language: ModerationLanguage, kind: LexiconKind): string[] =>
  (TABLES[language][kind] ?? '').split('|').flatMap(expand);
