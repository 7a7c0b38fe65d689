import { foldText } from '../../share/fold-text.ts';
import type { Draft, DraftState } from '../draft.ts';
import { siteOf } from '../backup/export-markdown.ts';

export type StateChoice = 'all' | 'pinned' | DraftState['name'];
export type AgeChoice = 'all' | 'day' | 'week' | 'month' | 'year';

/** What the reader looks for. */
export type LibraryQuery = {
  /** Every word has to stand somewhere; accents and capitals do not matter. */
  words: string;
  state: StateChoice;
  /** As `siteOf` names it; empty for all. */
  site: string;
  age: AgeChoice;
};

export const anyDraft: LibraryQuery = { words: '', state: 'all', site: '', age: 'all' };

/** How many drafts of a name there are. */
export type Count = { name: string; count: number };

export type LibraryIndex = ReturnType<typeof createLibraryIndex>;

type Entry = { draft: Draft; site: string; folded: string };

type Search = { query: LibraryQuery; found: Entry[] };

const DAY_MS = 86_400_000;
const AGES: Record<Exclude<AgeChoice, 'all'>, number> = { day: 1, week: 7, month: 31, year: 366 };

/**
 * Every draft in memory, with what is searched in it made ready: 10,000 are looked through while a
 * key goes down. Words that continue those of the search before look only through what that found.
 */
export function createLibraryIndex() {
  const entries = new Map<string, Entry>();
  let sorted: Entry[] | null = null;
  let last: Search | null = null;

  function changed(): void {
    sorted = null;
    last = null;
  }

  /** Newest first. */
  function inOrder(): Entry[] {
    sorted ??= [...entries.values()].toSorted((a, b) => b.draft.updatedAt - a.draft.updatedAt);
    return sorted;
  }

  function search(query: LibraryQuery, now: number): Entry[] {
    const wanted = wordsOf(query.words);
    const oldest = query.age === 'all' ? -Infinity : now - AGES[query.age] * DAY_MS;
    const isNarrower = last !== null && continues(query, last.query);
    const among = isNarrower && last !== null ? last.found : inOrder();
    return among.filter(
      ({ draft, site, folded }) =>
        isOfState(draft, query.state) &&
        (query.site === '' || query.site === site) &&
        draft.updatedAt >= oldest &&
        wanted.every(word => folded.includes(word)),
    );
  }

  return {
    put(drafts: readonly Draft[]): void {
      // A text that was emptied is no draft any more.
      for (const draft of drafts) {
        if (draft.text.trim() === '') entries.delete(draft.id);
        else entries.set(draft.id, { draft, site: siteOf(draft), folded: searched(draft) });
      }
      changed();
    },
    remove(ids: readonly string[]): void {
      for (const id of ids) entries.delete(id);
      changed();
    },
    clear(): void {
      entries.clear();
      changed();
    },
    get: (id: string): Draft | null => entries.get(id)?.draft ?? null,
    size: (): number => entries.size,
    /** @param now - epoch milliseconds */
    find(query: LibraryQuery, now: number): Draft[] {
      const found = search(query, now);
      last = { query, found };
      return found.map(({ draft }) => draft);
    },
    /** The sites there are, those with most drafts first. */
    sites: (): Count[] => countBy(inOrder(), ({ site }) => [site]),
    states: (): Count[] =>
      countBy(inOrder(), ({ draft }) => [draft.state.name, ...(draft.isPinned ? ['pinned'] : [])]),
  };
}

function searched({ article, text, parent }: Draft): string {
  const { title, siteName, url } = article;
  const host = new URL(url).hostname;
  return foldText(
    [title, siteName, host, text, parent?.author, parent?.excerpt].filter(Boolean).join('\n'),
  );
}

export const wordsOf = (words: string): string[] => foldText(words).split(' ').filter(Boolean);

const isOfState = ({ state, isPinned }: Draft, choice: StateChoice): boolean =>
  choice === 'all' || (choice === 'pinned' ? isPinned : state.name === choice);

/** Whether `query` can only find what `before` found. */
function continues(query: LibraryQuery, before: LibraryQuery): boolean {
  return (
    query.state === before.state &&
    query.site === before.site &&
    query.age === before.age &&
    query.words.startsWith(before.words)
  );
}

function countBy(entries: readonly Entry[], namesOf: (entry: Entry) => string[]): Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const name of namesOf(entry)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, count })).toSorted(
    (a, b) => b.count - a.count || a.name.localeCompare(b.name),
  );
}
