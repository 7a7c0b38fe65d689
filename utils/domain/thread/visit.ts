/**
 * What was there when the reader last came. Comments are remembered by a short fingerprint, so that a
 * thread of thousands stays small and says nothing by itself.
 */
export type Visit = {
  /** Fingerprints before this sitting, four characters each; `null` at the first sitting. */
  before: string | null;
  /** When the sitting before ended; epoch milliseconds. */
  beforeAt: number | null;
  /** Fingerprints seen up to now. */
  seen: string;
  at: number;
};

/** Loads within this time belong to one sitting: a reload does not make everything read. */
export const SITTING_MS = 30 * 60_000;

/** A longer thread is remembered up to here; the comments beyond it count as known. */
export const MOST_REMEMBERED = 10_000;
export const MOST_VISITS = 300;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 24 bits of FNV-1a: two of 5,000 comments share one in 3 of 10,000 cases, and then a new one is missed. */
export function fingerprint(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++)
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  const bits = (hash ^ (hash >>> 24)) & 0xffffff;
  return [18, 12, 6, 0].map(shift => ALPHABET[(bits >>> shift) & 63]).join('');
}

const setOf = (prints: string): Set<string> => new Set(prints.match(/.{4}/gsu));

/**
 * Begins or goes on with a visit.
 * @param known - what is remembered of this article; `null` at the first visit
 * @param ids - of all comments the page shows, in its order
 * @returns the record to keep, and the positions of what is new since the last sitting
 */
export function visitThread(
  known: Visit | null,
  ids: readonly string[],
  now: number,
): { visit: Visit; fresh: number[] } {
  const isSame = known !== null && now - known.at < SITTING_MS;
  const before = isSame ? known.before : (known?.seen ?? null);
  const beforeAt = isSame ? known.beforeAt : (known?.at ?? null);
  const prints = ids.map(fingerprint);
  const old = setOf(before ?? '');
  const isFull = old.size >= MOST_REMEMBERED;
  const fresh =
    before === null || isFull ? [] : prints.flatMap((print, at) => (old.has(print) ? [] : [at]));
  const seen = [...new Set([...prints, ...setOf(known?.seen ?? '')])].slice(0, MOST_REMEMBERED);
  return { visit: { before, beforeAt, seen: seen.join(''), at: now }, fresh };
}

/** Everything seen counts as read from now on. */
export function markAllRead(visit: Visit): Visit {
  return { ...visit, before: visit.seen, beforeAt: visit.at };
}

const isPrints = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:[\w-]{4})*$/u.test(value) &&
  value.length <= MOST_REMEMBERED * 4;

/** By a digest of the article's address: see `utils/storage/visits.ts`. */
export type Visits = Readonly<Record<string, Visit>>;

/** Reads the visits of a file, the newest when there are too many; what is none is left out. */
export function parseVisits(stored: unknown): Visits {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const visits = entries.flatMap(([digest, value]): [string, Visit][] => {
    const visit = /^[0-9a-f]{32}$/u.test(digest) ? parseVisit(value) : null;
    return visit === null ? [] : [[digest, visit]];
  });
  if (visits.length <= MOST_VISITS) return Object.fromEntries(visits);
  return Object.fromEntries(
    visits.toSorted(([, one], [, other]) => other.at - one.at).slice(0, MOST_VISITS),
  );
}

/** Reads a visit as it was stored; what is none counts as no visit. */
export function parseVisit(stored: unknown): Visit | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { before, beforeAt, seen, at } = stored as Record<string, unknown>;
  if (!isPrints(seen) || typeof at !== 'number' || !Number.isFinite(at)) return null;
  return {
    before: isPrints(before) ? before : null,
    beforeAt: typeof beforeAt === 'number' && Number.isFinite(beforeAt) ? beforeAt : null,
    seen,
    at,
  };
}
