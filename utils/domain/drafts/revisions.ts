import type { Revision } from './draft.ts';
import { packRevisions } from './pack-revisions.ts';
import { removedLength } from './text-edges.ts';

export const MOST_REVISIONS = 40;

/** What all the revisions of one draft may take as stored, in UTF-16 units of JSON. */
export const MOST_ROOM = 24_000;

/** Older ones go, but for the latest few: a clock that jumped must not cost them. */
const OLDEST_MS = 180 * 86_400_000;
const KEPT_AT_ANY_AGE = 5;

/** A text that is only being taken away is one change, not one per handful of letters. */
const ONE_CHANGE_MS = 60_000;

/**
 * Adds a revision, newest first. A text already kept, or one that the added text only continues, does
 * not stand twice, and one that is but the rest of the newest is not added. When there are too many,
 * too old or too long ones, the oldest go first: never the newest, never one that is pinned.
 */
export function addRevision(revisions: readonly Revision[], added: Revision): Revision[] {
  const [newest] = revisions;
  if (newest !== undefined && isRestOf(newest, added)) return [...revisions];
  const same = revisions.find(({ text }) => text === added.text);
  const others = revisions.filter(
    ({ text, isPinned }) => text !== added.text && (isPinned || !added.text.startsWith(text)),
  );
  return bound([{ ...added, isPinned: added.isPinned || same?.isPinned === true }, ...others]);
}

/** Whether `added` says nothing that `newest` does not say: the same, or some of it just removed. */
function isRestOf(newest: Revision, added: Revision): boolean {
  if (newest.text === added.text) return true;
  const isSameChange = added.cause !== 'conflict' && added.at - newest.at < ONE_CHANGE_MS;
  const lost = newest.text.length - added.text.length;
  return isSameChange && lost > 0 && removedLength(newest.text, added.text) === lost;
}

/** Lets the oldest go until count, age and room are kept. @param revisions - newest first */
function bound(revisions: Revision[]): Revision[] {
  const newestAt = Math.max(...revisions.map(({ at }) => at));
  let kept = revisions.filter(
    ({ at, isPinned }, index) => isPinned || index < KEPT_AT_ANY_AGE || newestAt - at <= OLDEST_MS,
  );
  while (kept.length > MOST_REVISIONS || roomOf(kept) > MOST_ROOM) {
    const oldest = kept.findLastIndex(({ isPinned }, index) => index > 0 && !isPinned);
    if (oldest < 0) break;
    kept = kept.toSpliced(oldest, 1);
  }
  return kept;
}

const roomOf = (revisions: readonly Revision[]): number =>
  JSON.stringify(packRevisions(revisions)).length;
