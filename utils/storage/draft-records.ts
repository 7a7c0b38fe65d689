import { articleOf } from '../domain/drafts/draft-id.ts';
import type { Draft, Revision } from '../domain/drafts/draft.ts';
import { packRevisions, unpackRevisions } from '../domain/drafts/pack-revisions.ts';
import { parseDraft } from '../domain/drafts/parse-draft.ts';
import { draftKey, indexKey, RECENT_KEY, revisionsKey, setAsideKey } from './draft-keys.ts';
import type { StorageArea } from './storage-area.ts';

const MOST_RECENT = 20;

/** What is to be stored in one write. */
export type Items = Record<string, unknown>;

/** A record as found: `asideItems` keep what could not be read, to be written with what takes its place. */
export type FoundDraft = { draft: Draft | null; asideItems: Items };
export type FoundRevisions = { revisions: Revision[]; asideItems: Items };

export type DraftRecords = ReturnType<typeof createDraftRecords>;

/** Reads the records of one storage area, and prepares what is to be written there. It writes nothing. */
export function createDraftRecords(area: StorageArea, now: () => number) {
  async function readRaw(key: string): Promise<unknown> {
    return (await area.get(key))[key];
  }

  async function findDraft(id: string): Promise<FoundDraft> {
    const key = draftKey(id);
    const stored = await readRaw(key);
    const draft = parseDraft(stored);
    const isUnreadable = stored !== undefined && draft === null;
    return { draft, asideItems: isUnreadable ? { [setAsideKey(key, now())]: stored } : {} };
  }

  async function findRevisions(id: string): Promise<FoundRevisions> {
    const key = revisionsKey(id);
    const stored = await readRaw(key);
    const { revisions, isWhole } = unpackRevisions(stored);
    return { revisions, asideItems: isWhole ? {} : { [setAsideKey(key, now())]: stored } };
  }

  async function recentIds(): Promise<string[]> {
    return parseIds(await readRaw(RECENT_KEY));
  }

  async function indexedIds(article: string): Promise<string[]> {
    return parseIds(await readRaw(indexKey(article)));
  }

  return {
    findDraft,
    findRevisions,
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

    /** The recent list with `id` in front. */
    async recentItem(id: string, gone: string[] = []): Promise<Items> {
      const others = (await recentIds()).filter(known => known !== id && !gone.includes(known));
      return { [RECENT_KEY]: [id, ...others].slice(0, MOST_RECENT) };
    },

    async readAll(keys: string[]): Promise<Draft[]> {
      const stored = keys.length > 0 ? await area.get(keys) : {};
      return Object.values(stored)
        .map(parseDraft)
        .filter(draft => draft !== null)
        .toSorted((one, other) => other.updatedAt - one.updatedAt);
    },
  };
}

function parseIds(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
}
