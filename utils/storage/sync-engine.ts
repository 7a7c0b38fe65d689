import { packReplica, isPartKey, unpackReplica } from '../domain/sync/pack-replica.ts';
import {
  changedFields,
  firstReplica,
  isSame,
  mergeReplicas,
  stampChanges,
  withoutOldAbsences,
  type Fields,
  type Replica,
} from '../domain/sync/replica.ts';
import { REPORT_KEY, type SyncReport } from '../domain/sync/sync-report.ts';
import type { SyncSource } from './sync-sources.ts';
import { isQuotaError, type StorageArea } from './storage-area.ts';

/** What this browser knows of all of them: on the disk, beside what it is about. */
export const REPLICA_KEY = 'sync-replica';

/** `timed`: prefixes of the sources whose changes have had their time since the replica was made. */
type Known = { device: string; replica: Replica; timed: string[] };

/**
 * Carries fields between this disk and the browser's sync storage: what changed here gets its time, both
 * sides are merged field by field, and each is written what it lacks. It ends where both hold the same,
 * on every browser. Called by the background alone, one exchange after the other.
 */
export function createSyncEngine(
  { disk, synced }: { disk: StorageArea; synced: StorageArea },
  {
    sources,
    now,
    newDevice,
  }: { sources: () => Promise<SyncSource[]>; now: () => number; newDevice: () => string },
) {
  let last: Promise<unknown> = Promise.resolve();

  async function exchange(): Promise<void> {
    const all = await sources();
    const { here, device, isNew } = await stampHere(all);
    const travelling = all.filter(({ travels }) => travels);
    const items = travelling.length > 0 ? await synced.get(null) : {};
    const remote = unpackReplica(items);
    const merged = mergeReplicas(here, ownPart(remote, travelling));
    // Written here before it is known to be: an exchange cut short is made again, with the same result.
    await apply(travelling, changedFields(here, merged));
    const timed = all.map(({ prefix }) => prefix);
    const known: Known = { device, replica: withoutOldAbsences(merged, now()), timed };
    if (isNew || !isSame((await readKnown())?.replica, known.replica))
      await disk.set({ [REPLICA_KEY]: known });
    // What is not let travel from here, and what a later version put there, stays as the others have it.
    if (travelling.length > 0)
      await send(
        items,
        withoutOldAbsences(
          { ...remote, ...withoutUnheardAbsences(ownPart(known.replica, travelling), remote) },
          now(),
        ),
      );
  }

  /** What this browser has, each change since the last time stamped, whether it travels or not. */
  async function stampHere(
    all: SyncSource[],
  ): Promise<{ here: Replica; device: string; isNew: boolean }> {
    const known = await readKnown();
    const { device, replica, timed } = known ?? { device: newDevice(), replica: {}, timed: [] };
    const untimed = all.filter(({ prefix }) => !timed.includes(prefix));
    const before = { ...firstReplica(await readFields(untimed)), ...replica };
    const reads = (path: string, value: unknown) =>
      all.some(source => path.startsWith(source.prefix) && source.reads(path, value));
    const here = stampChanges(before, await readFields(all), { reads, now: now(), device });
    return { here, device, isNew: untimed.length > 0 };
  }

  async function readKnown(): Promise<Known | undefined> {
    return (await disk.get(REPLICA_KEY))[REPLICA_KEY] as Known | undefined;
  }

  async function send(before: Record<string, unknown>, replica: Replica): Promise<void> {
    const parts = packReplica(replica);
    if (parts === null) return report('too-much');
    const changed = Object.entries(parts).filter(([key, part]) => !isSame(before[key], part));
    const surplus = Object.keys(before).filter(key => isPartKey(key) && !(key in parts));
    if (changed.length > 0) await synced.set(Object.fromEntries(changed));
    if (surplus.length > 0) await synced.remove(surplus);
    await report(null);
  }

  /** Written when it changes, or once an hour: it is there to be read, not to be watched. */
  async function report(problem: SyncReport['problem']): Promise<void> {
    const before = (await disk.get(REPORT_KEY))[REPORT_KEY] as SyncReport | undefined;
    if (before?.problem === problem && now() - before.at < 3_600_000) return;
    await disk.set({ [REPORT_KEY]: { at: now(), problem } satisfies SyncReport });
  }

  function inTurn(task: () => Promise<void>): Promise<void> {
    const result = last.then(task, task);
    last = result.catch(() => {});
    return result;
  }

  return {
    /** Never rejects: what went wrong is reported to the reader, and tried again at the next change. */
    exchange: () =>
      inTurn(() => exchange().catch(error => report(isQuotaError(error) ? 'too-much' : 'failed'))),
    /** Takes fields out of the sync storage; browsers that still have them put them back. @param prefix - empty for all */
    erase: (prefix: string) =>
      inTurn(async () => {
        const items = await synced.get(null);
        const left = Object.entries(unpackReplica(items)).filter(
          ([path]) => prefix !== '' && !path.startsWith(prefix),
        );
        const parts = packReplica(Object.fromEntries(left)) ?? {};
        const surplus = Object.keys(items).filter(key => isPartKey(key) && !(key in parts));
        if (left.length > 0) await synced.set(parts);
        if (surplus.length > 0) await synced.remove(surplus);
      }),
  };
}

/** That something is gone need not be told to those who never heard of it: it would fill what is carried. */
function withoutUnheardAbsences(replica: Replica, heard: Replica): Replica {
  return Object.fromEntries(
    Object.entries(replica).filter(
      ([path, { value }]) => value !== null || Object.hasOwn(heard, path),
    ),
  );
}

function ownPart(replica: Replica, of: SyncSource[]): Replica {
  return Object.fromEntries(
    Object.entries(replica).filter(([path]) => of.some(({ prefix }) => path.startsWith(prefix))),
  );
}

async function readFields(of: SyncSource[]): Promise<Fields> {
  const all = await Promise.all(of.map(source => source.read()));
  return Object.assign({}, ...all) as Fields;
}

async function apply(to: SyncSource[], changes: Fields): Promise<void> {
  for (const { prefix, apply: applyTo } of to) {
    const own = Object.entries(changes).filter(([path]) => path.startsWith(prefix));
    if (own.length > 0) await applyTo(Object.fromEntries(own));
  }
}
