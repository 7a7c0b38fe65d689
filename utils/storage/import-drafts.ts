import { articleOf } from '../domain/drafts/draft-id.ts';
import type { KeptDraft } from '../domain/drafts/draft.ts';
import type { ParsedBackup } from '../domain/drafts/backup/parse-backup.ts';
import type { SetAsideRecord } from '../domain/drafts/backup/drafts-backup.ts';
import type { ImportOutcome } from '../domain/drafts/import-outcome.ts';
import { planImport } from '../domain/drafts/backup/plan-import.ts';
import { draftKey } from './draft-keys.ts';
import type { DraftRecords, FoundKept, Items } from './draft-records.ts';
import type { KeyedQueue } from './keyed-queue.ts';
import type { StorageArea } from './storage-area.ts';

type Import = { items: Items; outcome: Extract<ImportOutcome, { ok: true }> };

/**
 * Brings a file into the store: all of it or nothing. While it is written, no draft of its articles
 * changes.
 * @param queue - the one the writes of drafts wait in
 */
export function createImport({
  area,
  records,
  queue,
  now,
}: {
  area: StorageArea;
  records: DraftRecords;
  queue: KeyedQueue;
  now: () => number;
}) {
  async function itemsOf(
    kept: readonly KeptDraft[],
    present: ReadonlyMap<string, FoundKept>,
  ): Promise<Items> {
    const items: Items = {};
    for (const { draft, revisions } of kept) {
      // Its age counts from now on: what the reader fetched back is not swept away the next day.
      const arrived = { ...draft, importedAt: now() };
      Object.assign(items, present.get(draft.id)?.asideItems, { [draftKey(draft.id)]: arrived });
      Object.assign(items, records.revisionsItem(draft.id, revisions));
    }
    return { ...items, ...(await records.indexItems(kept.map(({ draft }) => draft.id))) };
  }

  async function unknownAside(setAside: readonly SetAsideRecord[]): Promise<Items> {
    const stored = setAside.length > 0 ? await area.get(setAside.map(({ key }) => key)) : {};
    const unknown = setAside.filter(({ key }) => stored[key] === undefined);
    return Object.fromEntries(unknown.map(({ key, value }) => [key, value]));
  }

  async function prepare(
    parsed: { drafts: KeptDraft[]; setAside: SetAsideRecord[]; unreadable: number },
    isDry: boolean,
  ): Promise<Import> {
    const present = await records.findKept(parsed.drafts.map(({ draft }) => draft.id));
    const plan = planImport(keptOf(present), parsed.drafts);
    const aside = await unknownAside(parsed.setAside);
    const kept = [...plan.added, ...plan.changed.map(({ after }) => after)];
    return {
      items: isDry ? {} : { ...(await itemsOf(kept, present)), ...aside },
      outcome: {
        ok: true,
        isDone: !isDry,
        added: plan.added.length,
        changed: plan.changed.length,
        skipped: plan.skipped.length,
        unreadable: parsed.unreadable,
        setAside: Object.keys(aside).length,
      },
    };
  }

  /** Writes all, or puts back what was there. */
  async function writeAll(items: Items): Promise<void> {
    const keys = Object.keys(items);
    if (keys.length === 0) return;
    const before = await area.get(keys);
    try {
      await area.set(items);
    } catch (error) {
      await area.remove(keys.filter(key => before[key] === undefined)).catch(() => undefined);
      await area.set(before).catch(() => undefined);
      throw error;
    }
  }

  /**
   * @param parsed - what `parseDraftsBackup`, or `parseDraftsSection`, read
   * @param isDry - only tells what would be done
   * Rejects with the browser's error when the storage refuses: nothing was imported then.
   */
  return async function importDrafts(parsed: ParsedBackup, isDry: boolean): Promise<ImportOutcome> {
    if (!parsed.ok) return parsed;
    if (isDry) return (await prepare(parsed, isDry)).outcome;
    const articles = [...new Set(parsed.drafts.map(({ draft }) => articleOf(draft.id)))];
    return queue('import', () =>
      holding(queue, articles, async () => {
        const { items, outcome } = await prepare(parsed, isDry);
        await writeAll(items);
        return outcome;
      }),
    );
  };
}

function keptOf(found: ReadonlyMap<string, FoundKept>): Map<string, KeptDraft> {
  const kept = new Map<string, KeptDraft>();
  for (const [id, { draft, revisions }] of found)
    if (draft !== null) kept.set(id, { draft, revisions });
  return kept;
}

/** Runs a task while nothing else runs under any of the keys. */
async function holding<Result>(
  queue: KeyedQueue,
  keys: readonly string[],
  task: () => Promise<Result>,
): Promise<Result> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const entries = keys.map(key => {
    const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
    void queue(key, () => {
      enter();
      return released;
    });
    return entered;
  });
  try {
    await Promise.all(entries);
    return await task();
  } finally {
    release();
  }
}
