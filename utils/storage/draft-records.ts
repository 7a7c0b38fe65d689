import { articleHash, articleOf } from '../domain/drafts/draft-id.ts';
import type { Draft, Revision } from '../domain/drafts/draft.ts';
import { packRevisions, unpackRevisions } from '../domain/drafts/pack-revisions.ts';
import { parseDraft } from '../domain/drafts/parse-draft.ts';
import { draftKey, indexKey, RECENT_KEY, revisionsKey, setAsideKey } from './draft-keys.ts';
import type { StorageArea } from './storage-area.ts';

/** Length of the list of the latest drafts. */
export const MOST_RECENT = 20;

/** Drafts read in one go when many are. */
const BATCH = 200;

/** What is to be stored in one write. */
export type Items = Record<string, unknown>;

/** A record as found: `asideItems` keep what could not be read, to be written with what takes its place. */
export type FoundDraft = { draft: Draft | null; asideItems: Items };
export type FoundKept = { draft: Draft | null; revisions: Revision[]; asideItems: Items };
export type FoundRevisions = { revisions: Revision[]; asideItems: Items };

export type DraftRecords = ReturnType<typeof createDraftRecords>;

/** Reads the records of one storage area, and prepares what is to be written there. It writes nothing. */
export function createDraftRecords(area: StorageArea, now: () => number) {
  async function readRaw(key: string): Promise<unknown> {
    return (await area.get(key))[key];
  }

  async function findDraft(id: string): Promise<FoundDraft> {
    return draftIn(id, await readRaw(draftKey(id)));
  }

  async function findRevisions(id: string): Promise<FoundRevisions> {
    return revisionsIn(id, await readRaw(revisionsKey(id)));
  }

  /** Many at once, by id. */
  async function findKept(ids: readonly string[]): Promise<Map<string, FoundKept>> {
    const found = new Map<string, FoundKept>();
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      const stored = await area.get(batch.flatMap(id => [draftKey(id), revisionsKey(id)]));
      for (const id of batch) {
        const { draft, asideItems } = draftIn(id, stored[draftKey(id)]);
        const earlier = revisionsIn(id, stored[revisionsKey(id)]);
        const { revisions } = earlier;
        found.set(id, { draft, revisions, asideItems: { ...asideItems, ...earlier.asideItems } });
      }
    }
    return found;
  }

  function draftIn(id: string, stored: unknown): FoundDraft {
    const key = draftKey(id);
    const draft = parseDraft(stored);
    const isUnreadable = stored !== undefined && draft === null;
    return { draft, asideItems: isUnreadable ? { [setAsideKey(key, now())]: stored } : {} };
  }

  function revisionsIn(id: string, stored: unknown): FoundRevisions {
    const key = revisionsKey(id);
    const { revisions, isWhole } = unpackRevisions(stored);
    return { revisions, asideItems: isWhole ? {} : { [setAsideKey(key, now())]: stored } };
  }

  async function recentIds(): Promise<string[]> {
    return parseIds(await readRaw(RECENT_KEY));
  }

  async function readAll(keys: string[]): Promise<Draft[]> {
    const stored = keys.length > 0 ? await area.get(keys) : {};
    return Object.values(stored)
      .map(parseDraft)
      .filter(draft => draft !== null)
      .toSorted((one, other) => other.updatedAt - one.updatedAt);
  }

  async function indexedIds(article: string): Promise<string[]> {
    return parseIds(await readRaw(indexKey(article)));
  }

  return {
    findDraft,
    findRevisions,
    findKept,
    recentIds,
    indexedIds,

    revisionsItem: (id: string, revisions: readonly Revision[]): Items =>
      revisions.length > 0 ? { [revisionsKey(id)]: packRevisions(revisions) } : {},

    /** The index of a draft's article with it, without another; nothing when it is so already. */
    async indexItem(id: string, gone?: string): Promise<Items> {
      const known = await indexedIds(articleOf(id));
      if (known.includes(id) && (gone === undefined || !known.includes(gone))) return {};
      const others = known.filter(one => one !== id && one !== gone);
      return { [indexKey(articleOf(id))]: [...others, id] };
    },

    /** The indexes of the articles of many drafts, with these in them. */
    async indexItems(ids: readonly string[]): Promise<Items> {
      const items: Items = {};
      for (let start = 0; start < ids.length; start += BATCH) {
        const batch = ids.slice(start, start + BATCH);
        const keys = batch.map(id => indexKey(articleOf(id)));
        const stored = await area.get(keys.filter(key => items[key] === undefined));
        for (const [at, key] of keys.entries())
          items[key] = [...new Set([...parseIds(items[key] ?? stored[key]), batch[at]])];
      }
      return items;
    },

    /** The recent list with `id` in front. */
    async recentItem(id: string, gone: string[] = []): Promise<Items> {
      const others = (await recentIds()).filter(known => known !== id && !gone.includes(known));
      return { [RECENT_KEY]: [id, ...others].slice(0, MOST_RECENT) };
    },

    readAll,

    /**
     * Every draft of an article, for all its comments, sent ones too, newest first.
     * @param url - as `articleAddress` gives it
     */
    async ofArticle(url: string): Promise<Draft[]> {
      const ids = await indexedIds(await articleHash(url));
      return readAll(ids.map(draftKey));
    },
  };
}

function parseIds(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
}
