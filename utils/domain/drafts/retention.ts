import type { Draft } from './draft.ts';

const DAY_MS = 86_400_000;

/** From when a draft's age counts: what a file brought back is as old here as its import. */
const ageFrom = ({ updatedAt, importedAt = 0 }: Draft): number => Math.max(updatedAt, importedAt);

/**
 * Whether a draft has been kept long enough. A comment whose fate is unknown is kept twice as long:
 * it may be the only copy. A pinned one, and one the reader asked to be reminded of, stay.
 * @param keepDays - the reader's preference; 0 means for ever
 */
export function isPastKeeping(draft: Draft, keepDays: number, now: number): boolean {
  if (keepDays === 0 || draft.isPinned || (draft.remindAt ?? 0) > now) return false;
  const isSettled = draft.state.name === 'seen' || draft.state.name === 'writing';
  return now - ageFrom(draft) > keepDays * DAY_MS * (isSettled ? 1 : 2);
}

/** What a file brought stays at least so long, however few drafts the reader wants kept. */
const IMPORTED_STAYS_MS = 30 * DAY_MS;

/**
 * Whether a draft may make room where there are more than the reader wants. A comment that was sent and
 * not seen may stand nowhere else; what was just imported was wanted back.
 */
export function mayMakeRoom(
  { isPinned, state, importedAt = -Infinity }: Draft,
  now: number,
): boolean {
  const isSettled = state.name === 'writing' || state.name === 'seen';
  return isSettled && !isPinned && now - importedAt > IMPORTED_STAYS_MS;
}
