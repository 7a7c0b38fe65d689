import { nextStamp, NO_STAMP, timeOf, type Stamp } from './stamp.ts';

/** Values by their path (`preferences/theme`, `preferences/sites/journal.example`); absent is the default. */
export type Fields = Record<string, unknown>;

/** A value with the time of its last change; `null` where it went back to its default. */
export type Field = { value: unknown; at: Stamp };

/** Everything one browser knows of what all of them chose. */
export type Replica = Record<string, Field>;

/**
 * Gives a new stamp to every field that the reader changed here since the replica was made.
 * @param options.reads - whether this version can read a value: one of a later version is not here
 *   because it was not understood, not because the reader took it away
 */
export function stampChanges(
  replica: Replica,
  fields: Fields,
  {
    reads,
    now,
    device,
  }: { reads: (path: string, value: unknown) => boolean; now: number; device: string },
): Replica {
  const stamped = { ...replica };
  let last = latestStamp(replica);
  for (const path of new Set([...Object.keys(replica), ...Object.keys(fields)])) {
    const value = Object.hasOwn(fields, path) ? fields[path] : null;
    const before = Object.hasOwn(replica, path) ? replica[path]?.value : null;
    if (isSame(before, value)) continue;
    if (value === null && !reads(path, before)) continue;
    last = nextStamp(last, now, device);
    stamped[path] = { value, at: last };
  }
  return stamped;
}

/** Gives the oldest stamp to what was chosen before stamps began. A change made elsewhere goes before it. */
export function firstReplica(fields: Fields): Replica {
  return Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [path, { value, at: NO_STAMP }]),
  );
}

export function latestStamp(replica: Replica): Stamp {
  return Object.values(replica).reduce((last, { at }) => (at > last ? at : last), NO_STAMP);
}

/**
 * Field by field, the newer one. The order of the two does not matter: of two fields with one stamp
 * (a copied profile) the one whose value reads later is taken everywhere.
 */
export function mergeReplicas(one: Replica, other: Replica): Replica {
  const merged = { ...one };
  for (const [path, field] of Object.entries(other)) {
    const known = Object.hasOwn(merged, path) ? merged[path] : undefined;
    if (known === undefined || isNewer(field, known)) merged[path] = field;
  }
  return merged;
}

function isNewer(one: Field, other: Field): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return canonical(one.value) > canonical(other.value);
}

/** What has another value in `after` than in `before`: `null` for what is at its default again. */
export function changedFields(before: Replica, after: Replica): Fields {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([path, { value }]) => !isSame(before[path]?.value ?? null, value))
      .map(([path, { value }]) => [path, value]),
  );
}

const KEEP_GONE_MS = 400 * 86_400_000;

/** Without what was taken away so long ago that every browser in use has heard of it. */
export function withoutOldAbsences(replica: Replica, now: number): Replica {
  return Object.fromEntries(
    Object.entries(replica).filter(
      ([, { value, at }]) => value !== null || timeOf(at) > now - KEEP_GONE_MS,
    ),
  );
}

export const isSame = (one: unknown, other: unknown): boolean =>
  canonical(one ?? null) === canonical(other ?? null);

/** The same text for the same value: a storage may give an object's parts back in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
