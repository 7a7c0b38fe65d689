import { beginDraft } from './begin-draft.ts';
import type { Draft, DraftPlace, Origin, Revision } from './draft.ts';
import { removedLength } from './text-edges.ts';

/** Longest draft kept, in UTF-16 units: four times the longest comment WordPress stores. */
export const LONGEST_DRAFT = 262_144;

/** Changes spread over this long are worth a revision, however small. */
const PAUSE_MS = 5 * 60_000;

/** So many characters gone, in one write or little by little, are worth a revision. */
const LARGE_REMOVAL = 20;

/** And so many that are more than half of a text: a short comment replaced by another is gone, too. */
const HALF_REMOVAL = 5;

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
 * that the writer did not know, a large removal and a text changed for a while become revisions.
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
    const draft = text === '' ? null : beginDraft(place, { id, text, origin, now });
    return { draft, revision: null };
  }
  if (current.text === text) {
    // The same words, now in the page's field: it has seen them.
    const isSeen = origin === 'field' && current.origin !== 'field';
    return { draft: isSeen ? { ...current, origin } : current, revision: null };
  }
  const { before, revision } = splitRevision(current, write);
  const draft: Draft = {
    ...current,
    article: place.article,
    parent: current.parent ?? place.parent,
    text,
    origin,
    rev: current.rev + 1,
    state: { name: 'writing' },
    before,
    splitAt: revision === null ? current.splitAt : now,
    // A clock set back must not make a draft older than its own past.
    updatedAt: Math.max(now, current.updatedAt),
  };
  return { draft, revision };
}

/**
 * Decides whether an earlier text becomes a revision. Words that are only added cost none: the new text
 * holds the old one. While words are being taken away, the text before that is remembered in `before`,
 * so that what goes letter by letter is kept as a whole.
 */
function splitRevision(
  current: Draft,
  { text, base, now }: Write,
): { before: Draft['before']; revision: Revision | null } {
  const present = { text: current.text, origin: current.origin, at: current.updatedAt };
  const none = { before: null, revision: null };
  if (present.text.trim() === '' || removedLength(present.text, text) === 0) return none;
  if (base !== current.rev)
    return { before: null, revision: { ...present, cause: 'conflict', isPinned: false } };
  const { before: kept } = current;
  const before = kept !== null && isOnlyShortened(kept.text, present.text) ? kept : present;
  const cause = causeOfSplit(before.text, text, now - current.splitAt);
  if (cause === null) return { before, revision: null };
  return { before: null, revision: { ...before, cause, isPinned: false } };
}

/** Whether `after` is `before` with something taken away, and nothing else. */
function isOnlyShortened(before: string, after: string): boolean {
  return removedLength(before, after) === before.length - after.length;
}

/** @param sinceSplit - milliseconds since the last revision */
function causeOfSplit(before: string, after: string, sinceSplit: number): Revision['cause'] | null {
  if (after === '') return 'emptied';
  const removed = removedLength(before, after);
  const isMost = removed >= HALF_REMOVAL && removed * 2 > before.length;
  if (removed >= LARGE_REMOVAL || isMost) return 'size';
  return sinceSplit >= PAUSE_MS ? 'pause' : null;
}
