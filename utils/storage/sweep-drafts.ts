import type { KeyedQueue } from './keyed-queue.ts';
import { articleOf } from '../domain/drafts/draft-id.ts';
import { parseDraft } from '../domain/drafts/parse-draft.ts';
import { isPastKeeping, mayMakeRoom } from '../domain/drafts/retention.ts';
import { DRAFT, draftKey, indexKey, revisionsKey } from './draft-keys.ts';
import type { DraftRecords } from './draft-records.ts';
import { keysOf, type StorageArea } from './storage-area.ts';

/** Drafts read in one go when all of them are walked. */
const BATCH = 200;

export type Swept = { removed: number; setAside: number };

/** What walks all drafts of an area. @param queue - the one their writes wait in */
export function createSweep(
  { area, records, queue }: { area: StorageArea; records: DraftRecords; queue: KeyedQueue },
  now: () => number,
) {
  /** Removes a draft from the storage and from the index; called in its article's turn. */
  async function forget(id: string): Promise<void> {
    await area.remove([draftKey(id), revisionsKey(id)]);
    const known = await records.indexedIds(articleOf(id));
    const left = known.filter(one => one !== id);
    const key = indexKey(articleOf(id));
    if (left.length === 0) await area.remove(key);
    else if (left.length < known.length) await area.set({ [key]: left });
  }

  async function visit(id: string, keepDays: number, at: number, swept: Swept): Promise<void> {
    const { draft, asideItems } = await records.findDraft(id);
    if (draft === null) {
      if (Object.keys(asideItems).length === 0) return;
      await area.set(asideItems);
      await area.remove(draftKey(id));
      swept.setAside += 1;
    } else if (isPastKeeping(draft, keepDays, at)) {
      await forget(id);
      swept.removed += 1;
    } else {
      const items = await records.indexItem(id);
      if (Object.keys(items).length > 0) await area.set(items);
    }
  }

  /** Those of a batch that are not as they should be, seen in one reading. */
  async function inNeed(ids: string[], keepDays: number, at: number): Promise<string[]> {
    const stored = await area.get(ids.flatMap(id => [draftKey(id), indexKey(articleOf(id))]));
    return ids.filter(id => {
      const draft = parseDraft(stored[draftKey(id)]);
      const index = stored[indexKey(articleOf(id))];
      const isListed = Array.isArray(index) && index.includes(id);
      return draft === null || !isListed || isPastKeeping(draft, keepDays, at);
    });
  }

  /**
   * Removes drafts that have been kept long enough, puts those back into the index of their article
   * that are missing there, and moves aside what cannot be read.
   * @param mostDrafts - of more than so many the oldest go; 0 for no limit
   * @param at - what time it is taken to be, epoch milliseconds
   */
  async function sweep(keepDays: number, mostDrafts = 0, at = now()): Promise<Swept> {
    const swept: Swept = { removed: 0, setAside: 0 };
    const ids = (await keysOf(area))
      .filter(key => key.startsWith(DRAFT))
      .map(key => key.slice(DRAFT.length));
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const id of await inNeed(ids.slice(start, start + BATCH), keepDays, at))
        await queue(articleOf(id), () => visit(id, keepDays, at, swept));
    }
    if (mostDrafts > 0) swept.removed += await dropBeyond(mostDrafts);
    return swept;
  }

  /** Removes the oldest drafts beyond a number, but none that is pinned or whose fate is not settled. */
  async function dropBeyond(most: number): Promise<number> {
    const ids = (await keysOf(area))
      .filter(key => key.startsWith(DRAFT))
      .map(key => key.slice(DRAFT.length));
    if (ids.length <= most) return 0;
    const removable: { id: string; updatedAt: number }[] = [];
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = await area.get(ids.slice(start, start + BATCH).map(draftKey));
      for (const value of Object.values(batch)) {
        const draft = parseDraft(value);
        if (draft !== null && mayMakeRoom(draft, now()))
          removable.push({ id: draft.id, updatedAt: draft.updatedAt });
      }
    }
    const oldest = removable
      .toSorted((one, other) => one.updatedAt - other.updatedAt)
      .slice(0, ids.length - most);
    let dropped = 0;
    for (const { id, updatedAt } of oldest) {
      await queue(articleOf(id), async () => {
        // Reading thousands takes a while: what the reader touched meanwhile stays.
        const { draft } = await records.findDraft(id);
        if (draft === null || draft.updatedAt !== updatedAt || !mayMakeRoom(draft, now())) return;
        await forget(id);
        dropped += 1;
      });
    }
    return dropped;
  }

  return { forget, sweep };
}
