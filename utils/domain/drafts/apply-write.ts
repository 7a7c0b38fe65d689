import type { Draft, DraftPlace, Origin, Revision } from './draft.ts';

/** Longest draft kept, in UTF-16 units: four times the longest comment WordPress stores. */
export const LONGEST_DRAFT = 262_144;

/** A text this much older than the next change is worth keeping as a revision. */
const PAUSE_MS = 5 * 60_000;

/** Removing this many characters in one write is worth a revision. */
const LARGE_REMOVAL = 20;

export type Write = {
  id: string;
  place: DraftPlace;
  text: string;
  origin: Origin;
  /** The `rev` the writer last knew; 0 when it knew none. */
  base: number;
  /** Epoch milliseconds. */
  now: number;
};

/**
 * Applies one write to a draft. The newest writer wins, and what it replaces stays reachable: a text
 * that the writer did not know, a large removal and a text left alone for a while become revisions.
 * @param current - what is stored, `null` when nothing is
 * @returns the draft to store (the same object when nothing changed, `null` when there is nothing to
 *   keep) and the revision to add
 */
export function applyWrite(
  current: Draft | null,
  write: Write,
): { draft: Draft | null; revision: Revision | null } {
  const { id, place, text, origin, now } = write;
  if (current === null) {
    if (text === '') return { draft: null, revision: null };
    const draft: Draft = {
      schema: 1,
      id,
      ...place,
      text,
      origin,
      rev: 1,
      state: { name: 'writing' },
      createdAt: now,
      updatedAt: now,
    };
    return { draft, revision: null };
  }
  if (current.text === text) {
    // The same words, now in the page's field: it has seen them.
    const isSeen = origin === 'field' && current.origin !== 'field';
    return { draft: isSeen ? { ...current, origin } : current, revision: null };
  }
  const draft: Draft = {
    ...current,
    article: place.article,
    parent: current.parent ?? place.parent,
    text,
    origin,
    rev: current.rev + 1,
    state: { name: 'writing' },
    // A clock set back must not make a draft older than its own past.
    updatedAt: Math.max(now, current.updatedAt),
  };
  const cause = causeOfRevision(current, write);
  const revision = { text: current.text, origin: current.origin, at: current.updatedAt };
  return { draft, revision: cause && { ...revision, cause } };
}

function causeOfRevision(current: Draft, { text, base, now }: Write): Revision['cause'] | null {
  if (current.text.trim() === '' || text.startsWith(current.text)) return null;
  if (base !== current.rev) return 'conflict';
  if (text === '') return 'emptied';
  if (removedLength(current.text, text) >= LARGE_REMOVAL) return 'size';
  return now - current.updatedAt >= PAUSE_MS ? 'pause' : null;
}

/** How many characters of `before` are gone in `after`, seen as one replacement. */
export function removedLength(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return before.length - start - end;
}
