import { type DisguiseIndex, buildDisguiseIndex } from './disguise-index.ts';
import type { LexiconKind, LexiconTable } from './lexicon/lexicon-table.ts';
import { indexLanguages } from './lexicon-languages.ts';
import { MODERATION_LANGUAGES, type ModerationLanguage } from './moderation-language.ts';

/** The tables of every language, folded and written out (`pack-lexicons.ts`). */
export type PackedLexicons = Readonly<Record<ModerationLanguage, LexiconTable>>;

/** A phrase of the lexicon: the words after its first one, and what it says. */
export type LexiconEntry = {
  readonly kind: LexiconKind;
  readonly rest: readonly string[];
};

/** Everything one language's entries say, by the first word of the entry. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;

/** What the lexicons know, each part built when a comment first needs it. */
export type Lexicons = {
  /** Most readers need two of the seven. */
  readonly of: (language: ModerationLanguage) => Lexicon;
  readonly disguises: () => DisguiseIndex;
  /** The languages that have a word among their strong ones. */
  readonly languagesOf: (word: string) => readonly ModerationLanguage[];
};

const NO_REST: readonly string[] = [];
const NO_LANGUAGES: readonly ModerationLanguage[] = [];

const buildLexicon = (table: LexiconTable): Lexicon => {
  const lexicon = new Map<string, readonly LexiconEntry[]>();
  for (const [kind, list] of Object.entries(table) as [LexiconKind, string][]) {
    // One list for all single words of the kind: most words say one thing.
    const single: readonly LexiconEntry[] = [{ kind, rest: NO_REST }];
    for (const entry of list.split('|')) {
      const end = entry.indexOf(' ');
      const first = end < 0 ? entry : entry.slice(0, end);
      const own = end < 0 ? single : [{ kind, rest: entry.slice(end + 1).split(' ') }];
      const before = lexicon.get(first);
      lexicon.set(first, before === undefined ? own : [...before, ...own]);
    }
  }
  return lexicon;
};

/** Makes the tables ready to be looked words up in. */
export const createLexicons = (packed: PackedLexicons): Lexicons => {
  const built = new Map<ModerationLanguage, Lexicon>();
  let disguises: DisguiseIndex | null = null;
  let languages: ReadonlyMap<string, readonly ModerationLanguage[]> | null = null;
  return {
    of: language => {
      const lexicon = built.get(language) ?? buildLexicon(packed[language]);
      built.set(language, lexicon);
      return lexicon;
    },
    disguises: () => (disguises ??= buildDisguiseIndex(packed)),
    languagesOf: word => (languages ??= indexLanguages(packed)).get(word) ?? NO_LANGUAGES,
  };
};

/**
 * Reads what `packLexicons` made and a file kept.
 *
 * @throws TypeError when a language is missing or a list is no text
 */
export const parseLexicons = (value: unknown): Lexicons => {
  const tables = value as Partial<Record<ModerationLanguage, unknown>> | null | undefined;
  for (const language of MODERATION_LANGUAGES) {
    const table = tables?.[language];
    if (
      typeof table !== 'object' ||
      table === null ||
      !Object.values(table).every(list => typeof list === 'string')
    )
      throw new TypeError(`The lexicons hold no ${language}`);
  }
  return createLexicons(value as PackedLexicons);
};
