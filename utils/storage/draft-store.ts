import { applyWrite, type Write } from '../domain/drafts/apply-write.ts';
import { articleHash, articleOf, sentId } from '../domain/drafts/draft-id.ts';
import type { Draft, DraftState, Revision } from '../domain/drafts/draft.ts';
import { parseDraft } from '../domain/drafts/parse-draft.ts';
import { isPastKeeping } from '../domain/drafts/retention.ts';
import { addRevision, parseRevisions } from '../domain/drafts/revisions.ts';
import {
  draftKey,
  INDEX,
  indexKey,
  RECENT_KEY,
  revisionsKey,
  SET_ASIDE,
  setAsideKey,
} from './draft-keys.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { keysOf, type StorageArea } from './storage-area.ts';

const MOST_RECENT = 20;

/** Drafts read in one go when all of them are walked. */
const BATCH = 200;

export type DraftStore = ReturnType<typeof createDraftStore>;

/**
 * The drafts of one storage area. Only the background makes one: it is the only writer.
 * Every method rejects with the browser's error when the storage refuses; what was stored stays.
 */
export function createDraftStore(area: StorageArea, now: () => number = Date.now) {
  const queue = createKeyedQueue();

  /** The drafts of an article are changed one after the other: they share an index. */
  function inTurn<Result>(id: string, task: () => Promise<Result>): Promise<Result> {
    return queue(articleOf(id), task);
  }

  async function readRaw(key: string): Promise<unknown> {
    return (await area.get(key))[key];
  }

  async function read(id: string): Promise<Draft | null> {
    return parseDraft(await readRaw(draftKey(id)));
  }

  async function readRevisions(id: string): Promise<Revision[]> {
    return parseRevisions(await readRaw(revisionsKey(id)));
  }

  async function recentIds(): Promise<string[]> {
    return parseIds(await readRaw(RECENT_KEY));
  }

  /** The index of a draft's article with it, without another, as an item to store; nothing when it is so already. */
  async function indexItem(id: string, gone?: string): Promise<Record<string, string[]>> {
    const key = indexKey(articleOf(id));
    const known = parseIds(await readRaw(key));
    if (known.includes(id) && (gone === undefined || !known.includes(gone))) return {};
    return { [key]: [...known.filter(one => one !== id && one !== gone), id] };
  }

  /** The recent list with `id` in front, as an item to store with the draft in one write. */
  async function recentItem(id: string, gone: string[] = []): Promise<Record<string, string[]>> {
    const others = (await recentIds()).filter(known => known !== id && !gone.includes(known));
    return { [RECENT_KEY]: [id, ...others].slice(0, MOST_RECENT) };
  }

  /** Writes a text at a place: see `applyWrite`. Gives the draft as stored, `null` when there is none. */
  async function write(change: Write): Promise<Draft | null> {
    return inTurn(change.id, async () => {
      const key = draftKey(change.id);
      const stored = await readRaw(key);
      const current = parseDraft(stored);
      const { draft, revision } = applyWrite(current, change);
      if (draft === null || draft === current) return draft;
      const items: Record<string, unknown> = {
        [key]: draft,
        ...(await indexItem(change.id)),
      };
      if (stored !== undefined && current === null) items[setAsideKey(change.id, now())] = stored;
      if (revision !== null)
        items[revisionsKey(change.id)] = addRevision(await readRevisions(change.id), revision);
      if (current === null) Object.assign(items, await recentItem(change.id));
      await area.set(items);
      return draft;
    });
  }

  /** Moves the draft at a place aside as sent. Gives it, or `null` when there is nothing to send. */
  async function markSent(id: string): Promise<Draft | null> {
    return inTurn(id, async () => {
      const draft = await read(id);
      if (draft === null || draft.text.trim() === '') return null;
      const at = now();
      const sent: Draft = {
        ...draft,
        id: sentId(id, at),
        state: { name: 'sent', at },
        updatedAt: at,
      };
      const revisions = await readRevisions(id);
      await area.set({
        [draftKey(sent.id)]: sent,
        ...(revisions.length > 0 && { [revisionsKey(sent.id)]: revisions }),
        ...(await indexItem(sent.id, id)),
        ...(await recentItem(sent.id, [id])),
      });
      await area.remove([draftKey(id), revisionsKey(id)]);
      return sent;
    });
  }

  /** Gives a draft its new state; one that vanished meanwhile stays away. */
  async function setState(id: string, state: DraftState): Promise<Draft | null> {
    return inTurn(id, async () => {
      const draft = await read(id);
      if (draft === null) return null;
      const changed: Draft = { ...draft, state, updatedAt: now() };
      await area.set({ [draftKey(id)]: changed, ...(await recentItem(id)) });
      return changed;
    });
  }

  /**
   * Puts a refused comment back where it was written, so that it can be changed and sent again. What
   * was typed there since stays the draft; the refused text then becomes its newest revision.
   */
  async function returnFailed(id: string, toId: string, state: DraftState): Promise<Draft | null> {
    return inTurn(toId, async () => {
      const [failed, present] = [await read(id), await read(toId)];
      if (failed === null) return null;
      const isFree = present === null || present.text.trim() === '' || present.text === failed.text;
      const revisions = [...(await readRevisions(toId)), ...(await readRevisions(id))];
      const { text, origin, updatedAt: at } = failed;
      const refused: Revision = { text, origin, at, cause: 'conflict' };
      const draft: Draft = isFree
        ? { ...failed, id: toId, rev: (present?.rev ?? failed.rev) + 1, state, updatedAt: now() }
        : { ...present, state };
      await area.set({
        [draftKey(toId)]: draft,
        [revisionsKey(toId)]: isFree ? revisions : addRevision(revisions, refused),
        ...(await indexItem(toId, id)),
        ...(await recentItem(toId, [id])),
      });
      await area.remove([draftKey(id), revisionsKey(id)]);
      return draft;
    });
  }

  async function remove(id: string): Promise<void> {
    await inTurn(id, async () => {
      await area.remove([draftKey(id), revisionsKey(id)]);
      const key = indexKey(articleOf(id));
      const known = parseIds(await readRaw(key));
      const left = known.filter(one => one !== id);
      if (left.length === 0) await area.remove(key);
      else if (left.length < known.length) await area.set({ [key]: left });
    });
  }

  /** Puts a deleted draft back, with its earlier versions; a draft begun there since is not overwritten. */
  async function restore(draft: Draft, revisions: Revision[] = []): Promise<void> {
    await inTurn(draft.id, async () => {
      if ((await read(draft.id))?.text.trim()) return;
      await area.set({
        [draftKey(draft.id)]: draft,
        ...(revisions.length > 0 && { [revisionsKey(draft.id)]: revisions }),
        ...(await indexItem(draft.id)),
        ...(await recentItem(draft.id)),
      });
    });
  }

  async function readAll(keys: string[]): Promise<Draft[]> {
    const stored = keys.length > 0 ? await area.get(keys) : {};
    return Object.values(stored)
      .map(parseDraft)
      .filter(draft => draft !== null)
      .toSorted((one, other) => other.updatedAt - one.updatedAt);
  }

  /** Every draft of an article, for all its comments, sent ones too, newest first. */
  async function ofArticle(articleUrl: string): Promise<Draft[]> {
    const ids = parseIds(await readRaw(indexKey(await articleHash(articleUrl))));
    return readAll(ids.map(draftKey));
  }

  async function recent(): Promise<Draft[]> {
    return readAll((await recentIds()).map(draftKey));
  }

  /**
   * Removes drafts that have been kept long enough, and puts those back into the index of their article
   * that are missing there. Gives how many were removed.
   */
  async function sweep(keepDays: number): Promise<number> {
    const keys = (await keysOf(area)).filter(key => key.startsWith(draftKey('')));
    let removed = 0;
    for (let start = 0; start < keys.length; start += BATCH) {
      const drafts = await readAll(keys.slice(start, start + BATCH));
      for (const draft of drafts) {
        if (isPastKeeping(draft, keepDays, now())) {
          await remove(draft.id);
          removed += 1;
        } else await inTurn(draft.id, () => reindex(draft.id));
      }
    }
    return removed;
  }

  async function reindex(id: string): Promise<void> {
    const items = await indexItem(id);
    // Deleted meanwhile, it is not listed again.
    if (Object.keys(items).length > 0 && (await read(id)) !== null) await area.set(items);
  }

  /** Forgets every draft of this area, with all that belongs to it. */
  async function forgetAll(): Promise<void> {
    const prefixes = [draftKey(''), revisionsKey(''), INDEX, SET_ASIDE];
    const keys = (await keysOf(area)).filter(
      key => key === RECENT_KEY || prefixes.some(prefix => key.startsWith(prefix)),
    );
    if (keys.length > 0) await area.remove(keys);
  }

  return {
    forgetAll,
    read,
    readRevisions,
    write,
    markSent,
    setState,
    returnFailed,
    remove,
    restore,
    ofArticle,
    recent,
    sweep,
  };
}

function parseIds(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
}
