import type { LexiconKind, LexiconTable } from './lexicon/lexicon-table.ts';

/** All words of the strong kinds, in every language, and the ways they are found when disguised. */
export type DisguiseIndex = {
  readonly words: ReadonlySet<string>;
  /** By `lettersOf`, for swapped letters. */
  readonly byLetters: ReadonlyMap<number, string>;
  /** Words of every kind that counts, and of its phrases: what unmistakable disguises may hide. */
  readonly anyWords: () => ReadonlySet<string>;
  /** By what is left when doubled letters are single. */
  readonly squeezed: () => ReadonlyMap<string, string>;
  /** By first letter and length, for letters hidden behind stars. */
  readonly byShape: () => ReadonlyMap<string, readonly string[]>;
};

/** Kinds whose single words are looked for behind a disguise. */
const DISGUISED: ReadonlySet<LexiconKind> = new Set(['insult', 'slur', 'obscene']);

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

/** Builds once, when it is first asked for: few comments hold a disguise of a given sort. */
const once = <Value>(build: () => Value): (() => Value) => {
  let value: { readonly built: Value } | null = null;
  return () => (value ??= { built: build() }).built;
};

const entriesOf = (table: LexiconTable, accepts: (kind: LexiconKind) => boolean): string[] =>
  (Object.entries(table) as [LexiconKind, string][]).flatMap(([kind, list]) =>
    accepts(kind) ? list.split('|') : [],
  );

const collectAnyWords = (tables: readonly LexiconTable[]): ReadonlySet<string> => {
  const anyWords = new Set<string>();
  for (const table of tables)
    for (const entry of entriesOf(table, kind => !NEVER_DISGUISED.has(kind)))
      for (const word of entry.split(' '))
        if (word.length >= SHORTEST_OF_PHRASE) anyWords.add(word);
  return anyWords;
};

const groupByShape = (words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(words, word => word.charAt(0) + word.length);

const squeezeAll = (words: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map([...words].filter(word => word.length > 3).map(word => [squeeze(word), word]));

/** The index of the words of some tables, folded and written out. */
export const buildDisguiseIndex = (
  packed: Readonly<Record<string, LexiconTable>>,
): DisguiseIndex => {
  const tables = Object.values(packed);
  const words = new Set<string>();
  const byLetters = new Map<number, string>();
  for (const table of tables)
    for (const word of entriesOf(table, kind => DISGUISED.has(kind))) {
      if (word.includes(' ')) continue;
      if (word.length > 2) words.add(word);
      if (word.length >= SHORTEST_SWAPPED) byLetters.set(lettersOf(word), word);
    }
  return {
    words,
    byLetters,
    anyWords: once(() => collectAnyWords(tables)),
    squeezed: once(() => squeezeAll(words)),
    byShape: once(() => groupByShape(words)),
  };
};
