import type { Revision } from './draft.ts';
import { asObject, migrateRevisions, type Loose } from './migrations/migrate.ts';
import { parseOrigin } from './parse-draft.ts';
import { sharedEdges } from './text-edges.ts';

/**
 * Earlier texts as they are stored: the newest whole, each older one by what tells it from the one
 * after it. Forty versions of a comment so take little more room than two.
 */
export type PackedRevisions = { schema: 2; revisions: Loose[] };

/** @param revisions - newest first */
export function packRevisions(revisions: readonly Revision[]): PackedRevisions {
  return {
    schema: 2,
    revisions: revisions.map((revision, index) => packOne(revision, revisions[index - 1])),
  };
}

function packOne({ text, at, origin, cause, isPinned }: Revision, newer?: Revision): Loose {
  const about = { at, origin, cause, ...(isPinned && { isPinned }) };
  if (newer === undefined) return { ...about, text };
  const { start, end } = sharedEdges(newer.text, text);
  if (start + end === 0) return { ...about, text };
  return { ...about, start, end, text: text.slice(start, text.length - end) };
}

/**
 * Reads stored revisions, newest first, of this version or an earlier one.
 * @returns what can be read, and whether that is all there is
 */
export function unpackRevisions(stored: unknown): { revisions: Revision[]; isWhole: boolean } {
  if (stored === undefined) return { revisions: [], isWhole: true };
  const list = migrateRevisions(stored)?.revisions;
  if (!Array.isArray(list)) return { revisions: [], isWhole: false };
  const revisions: Revision[] = [];
  for (const item of list) {
    const revision = unpackOne(asObject(item), revisions.at(-1));
    // The older ones are told by this one.
    if (revision === null) return { revisions, isWhole: false };
    revisions.push(revision);
  }
  return { revisions, isWhole: true };
}

const CAUSES = new Set<unknown>(['pause', 'size', 'conflict', 'emptied']);

function unpackOne(item: Loose | null, newer: Revision | undefined): Revision | null {
  if (item === null || typeof item.text !== 'string') return null;
  const { at, cause } = item;
  if (typeof at !== 'number' || !Number.isFinite(at) || !CAUSES.has(cause)) return null;
  const text = wholeText(item.text, item, newer?.text);
  if (text === null) return null;
  const isPinned = item.isPinned === true;
  return {
    text,
    at,
    cause: cause as Revision['cause'],
    origin: parseOrigin(item.origin),
    isPinned,
  };
}

function wholeText(part: string, { start, end }: Loose, newer: string | undefined): string | null {
  if (start === undefined && end === undefined) return part;
  if (newer === undefined || !isLength(start) || !isLength(end)) return null;
  if (start + end > newer.length) return null;
  return newer.slice(0, start) + part + newer.slice(newer.length - end);
}

const isLength = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
