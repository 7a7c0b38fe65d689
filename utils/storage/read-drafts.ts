import type { SetAsideRecord } from '../domain/drafts/backup/drafts-backup.ts';
import type { Draft, KeptDraft } from '../domain/drafts/draft.ts';
import { unpackRevisions } from '../domain/drafts/pack-revisions.ts';
import { parseDraft } from '../domain/drafts/parse-draft.ts';
import { browser } from '../platform/browser.ts';
import { diskArea, memoryArea } from './browser-areas.ts';
import { DRAFT, draftKey, RECENT_KEY, revisionsKey, SET_ASIDE, setAsideKey } from './draft-keys.ts';
import { createDraftRecords } from './draft-records.ts';
import { keysOf, type StorageArea } from './storage-area.ts';

/** One reading of the store holds so many records; the page draws in between. */
const BATCH = 400;

const areaOf = (isPrivate: boolean): StorageArea => (isPrivate ? memoryArea() : diskArea());

/** What was read in one go. */
export type DraftBatch = { drafts: Draft[]; setAside: SetAsideRecord[]; left: number };

/**
 * Reads every draft, for a page that lists them: those changed last first, then the others.
 * It only reads: the background alone writes.
 */
export async function readAllDrafts(
  isPrivate: boolean,
  onBatch: (batch: DraftBatch) => void,
  signal: AbortSignal,
): Promise<void> {
  const area = areaOf(isPrivate);
  const recent = await recentKeys(area);
  if (recent.length > 0) await readBatch(recent, Infinity);
  const known = new Set(recent);
  const keys = (await keysOf(area)).filter(
    key => !known.has(key) && (key.startsWith(DRAFT) || key.startsWith(SET_ASIDE)),
  );
  if (keys.length === 0) onBatch({ drafts: [], setAside: [], left: 0 });
  for (let start = 0; start < keys.length && !signal.aborted; start += BATCH)
    await readBatch(keys.slice(start, start + BATCH), Math.max(0, keys.length - start - BATCH));

  async function readBatch(wanted: string[], left: number): Promise<void> {
    const batch: DraftBatch = { drafts: [], setAside: [], left };
    for (const [key, value] of Object.entries(await area.get(wanted))) {
      const draft = key.startsWith(DRAFT) ? parseDraft(value) : null;
      if (draft !== null) batch.drafts.push(draft);
      // Not moved aside yet, because nothing was written over it: told all the same.
      else batch.setAside.push({ key: key.startsWith(DRAFT) ? setAsideKey(key, 0) : key, value });
    }
    if (!signal.aborted) onBatch(batch);
  }
}

async function recentKeys(area: StorageArea): Promise<string[]> {
  const ids = (await area.get(RECENT_KEY))[RECENT_KEY];
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'string').map(draftKey) : [];
}

/**
 * Drafts of this article (all parents, sent ones too), newest first.
 * @param url - as `articleAddress` gives it
 */
export async function readArticleDrafts(url: string, isPrivate: boolean): Promise<Draft[]> {
  return createDraftRecords(areaOf(isPrivate), Date.now).ofArticle(url);
}

/** Drafts with their earlier texts. */
export async function readKeptDrafts(
  ids: readonly string[],
  isPrivate: boolean,
): Promise<KeptDraft[]> {
  const area = areaOf(isPrivate);
  const kept: KeptDraft[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const stored = await area.get(batch.flatMap(id => [draftKey(id), revisionsKey(id)]));
    for (const id of batch) {
      const draft = parseDraft(stored[draftKey(id)]);
      if (draft === null) continue;
      kept.push({ draft, revisions: unpackRevisions(stored[revisionsKey(id)]).revisions });
    }
  }
  return kept;
}

/** One change of the store, `null` for what is gone. */
export type DraftChange = { id: string; draft: Draft | null };

/** Follows every draft. @param onChange - gets what changed together */
export function watchAllDrafts(
  isPrivate: boolean,
  onChange: (changes: DraftChange[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changed: Record<string, { newValue?: unknown }>, areaName: string) => {
    if (areaName !== (isPrivate ? 'session' : 'local')) return;
    const changes = Object.entries(changed)
      .filter(([key]) => key.startsWith(DRAFT))
      .map(([key, { newValue }]) => ({ id: key.slice(DRAFT.length), draft: parseDraft(newValue) }));
    if (changes.length > 0) onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
