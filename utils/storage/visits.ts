import {
  MOST_VISITS,
  parseVisit,
  parseVisits,
  type Visit,
  type Visits,
} from '../domain/thread/visit.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { keysOf, type StorageArea } from './storage-area.ts';

/** Visits older than this are forgotten, in milliseconds: 180 days. */
const KEPT_MS = 180 * 24 * 3600_000;
const PREFIX = 'visit:';
const INDEX_KEY = 'visits';

/** Which articles' threads were read, and what stood there then. */
export type VisitStore = {
  /** Changes the visit of an article; what is given back is kept. */
  change: (article: string, change: (known: Visit | null) => Visit | null) => Promise<void>;
  read: (article: string) => Promise<Visit | null>;
  all: () => Promise<Visits>;
  forgetAll: () => Promise<void>;
};

/** @param area - the disk, or memory for private windows */
export function createVisitStore(area: StorageArea, now: () => number = Date.now): VisitStore {
  const inTurn = createKeyedQueue();
  const read = async (key: string) => parseVisit((await area.get(key))[key]);
  return {
    read: async article => read(await keyOf(article)),
    all: async () => {
      const keys = (await keysOf(area)).filter(key => key.startsWith(PREFIX));
      const stored = keys.length > 0 ? await area.get(keys) : {};
      return parseVisits(
        Object.fromEntries(keys.map(key => [key.slice(PREFIX.length), stored[key]])),
      );
    },
    change: (article, change) =>
      inTurn('visits', async () => {
        const key = await keyOf(article);
        const visit = change(await read(key));
        if (visit === null) return;
        const index = parseIndex((await area.get(INDEX_KEY))[INDEX_KEY]);
        const { kept, gone } = prune({ ...index, [key]: visit.at }, now());
        await area.set({ [key]: visit, [INDEX_KEY]: kept });
        if (gone.length > 0) await area.remove(gone);
      }),
    forgetAll: () =>
      inTurn('visits', async () => {
        const keys = (await keysOf(area)).filter(key => key.startsWith(PREFIX));
        await area.remove([...keys, INDEX_KEY]);
      }),
  };
}

/** What is written to have these visits, and no others, known. */
export function itemsOfVisits(visits: Visits): Record<string, unknown> {
  const keyed = Object.entries(visits).map(([digest, visit]) => [PREFIX + digest, visit] as const);
  return {
    ...Object.fromEntries(keyed),
    [INDEX_KEY]: Object.fromEntries(keyed.map(([key, { at }]) => [key, at])),
  };
}

/** The address itself is not written down: what was read is nobody's business. */
async function keyOf(article: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(article));
  const hex = [...new Uint8Array(bytes).slice(0, 16)].map(byte =>
    byte.toString(16).padStart(2, '0'),
  );
  return PREFIX + hex.join('');
}

function parseIndex(stored: unknown): Record<string, number> {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return Object.fromEntries(
    entries.filter(([key, at]) => key.startsWith(PREFIX) && typeof at === 'number'),
  ) as Record<string, number>;
}

/** The newest stay, within time and number. */
function prune(
  index: Record<string, number>,
  now: number,
): { kept: Record<string, number>; gone: string[] } {
  const newest = Object.entries(index).toSorted(([, one], [, other]) => other - one);
  const kept = newest.filter(([, at], rank) => rank < MOST_VISITS && now - at < KEPT_MS);
  const gone = newest.slice(kept.length).map(([key]) => key);
  return { kept: Object.fromEntries(kept), gone };
}
