import type { KeptDraft } from '../domain/drafts/draft.ts';
import type { SetAsideRecord } from '../domain/drafts/backup/drafts-backup.ts';
import { parseKept } from '../domain/drafts/backup/parse-backup.ts';
import { DRAFT, draftKey, revisionsKey, SET_ASIDE } from './draft-keys.ts';
import { keysOf, type StorageArea } from './storage-area.ts';

/** Drafts read in one go. */
const BATCH = 200;

/** Every draft of an area with its earlier texts, newest first, and what could not be read. */
export async function readAllDrafts(
  area: StorageArea,
): Promise<{ drafts: KeptDraft[]; setAside: SetAsideRecord[] }> {
  const keys = await keysOf(area);
  const ids = keys.filter(key => key.startsWith(DRAFT)).map(key => key.slice(DRAFT.length));
  const drafts: KeptDraft[] = [];
  const setAside: SetAsideRecord[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const stored = await area.get(batch.flatMap(id => [draftKey(id), revisionsKey(id)]));
    for (const id of batch) {
      const [draft, revisions] = [stored[draftKey(id)], stored[revisionsKey(id)]];
      const kept = parseKept({ draft, ...(revisions !== undefined && { revisions }) });
      if (kept !== null) drafts.push(kept);
    }
  }
  const asideKeys = keys.filter(key => key.startsWith(SET_ASIDE));
  const aside = asideKeys.length > 0 ? await area.get(asideKeys) : {};
  for (const [key, value] of Object.entries(aside)) setAside.push({ key, value });
  return {
    drafts: drafts.toSorted((one, other) => other.draft.updatedAt - one.draft.updatedAt),
    setAside,
  };
}
