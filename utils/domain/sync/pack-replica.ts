import type { Replica } from './replica.ts';
import { isStamp } from './stamp.ts';

/**
 * Browsers carry 102,400 bytes in items of 8,192, key and JSON together
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync). Chromium writes
 * `<` as six bytes; the rest is left to spare.
 */
const MOST_IN_ITEM = 7500;
const MOST_IN_ALL = 96_000;

const KEY = 'sync-part:';

export const isPartKey = (key: string): boolean => key.startsWith(KEY);

type Part = Record<string, [value: unknown, at: string]>;

/**
 * Cuts what is carried into items, each of whole fields and readable alone: browsers hand them over one
 * by one. The same replica gives the same items.
 * @returns null when it is more than browsers carry
 */
export function packReplica(replica: Replica): Record<string, Part> | null {
  const parts: Part[] = [];
  let part: Part = {};
  let size = MOST_IN_ITEM;
  let total = 0;
  for (const path of Object.keys(replica).toSorted()) {
    const { value, at } = replica[path] ?? { value: null, at: '' };
    const length = bytesOf(JSON.stringify({ [path]: [value, at] }));
    if (length + KEY.length + 4 > MOST_IN_ITEM) return null;
    if (size + length > MOST_IN_ITEM) {
      part = {};
      parts.push(part);
      size = KEY.length + 4;
    }
    part[path] = [value, at];
    size += length;
    total += length;
  }
  if (total + parts.length * (KEY.length + 4) > MOST_IN_ALL) return null;
  return Object.fromEntries(parts.map((one, index) => [KEY + index, one]));
}

const encoder = new TextEncoder();

function bytesOf(json: string): number {
  return encoder.encode(json.replaceAll('<', '\\u003c')).length;
}

const MOST_FIELDS = 5000;
const PATH = /^[a-z]+\/.{1,400}$/su;

/** Reads what a browser carried here; what is no field is left out. Of a field that came twice the newer counts. */
export function unpackReplica(items: Record<string, unknown>): Replica {
  const replica: Replica = {};
  const entries = Object.entries(items)
    .filter(([key, part]) => isPartKey(key) && typeof part === 'object' && part !== null)
    .flatMap(([, part]) => Object.entries(part as object) as [string, unknown][]);
  for (const [path, stored] of entries.slice(0, MOST_FIELDS)) {
    if (!PATH.test(path) || !Array.isArray(stored) || !isStamp(stored[1])) continue;
    const known = Object.hasOwn(replica, path) ? replica[path] : undefined;
    const [value, at] = stored as [unknown, string];
    if (known === undefined || at > known.at) replica[path] = { value: value ?? null, at };
  }
  return replica;
}
