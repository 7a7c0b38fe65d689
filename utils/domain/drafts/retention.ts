import type { Draft } from './draft.ts';

const DAY_MS = 86_400_000;

/** No draft is older than Causerie: one that seems so was written while the clock stood wrong. */
const FIRST_DAY = Date.UTC(2026, 0, 1);

/**
 * From when a draft's age counts, epoch milliseconds: its last change, its import, the last time the reader
 * opened it, or when they wanted to be reminded of it, which may fall into weeks without the browser.
 */
export const ageFrom = ({ updatedAt, importedAt = 0, openedAt = 0, remindAt }: Draft): number =>
  Math.max(updatedAt, importedAt, openedAt, remindAt ?? 0);

/**
 * Whether a draft has been kept long enough. A comment whose fate is unknown is kept twice as long:
 * it may be the only copy. A pinned one stays.
 * @param keepDays - the reader's preference; 0 means for ever
 */
export function isPastKeeping(draft: Draft, keepDays: number, now: number): boolean {
  if (keepDays === 0 || draft.isPinned || ageFrom(draft) < FIRST_DAY) return false;
  const isSettled = draft.state.name === 'seen' || draft.state.name === 'writing';
  return now - ageFrom(draft) > keepDays * DAY_MS * (isSettled ? 1 : 2);
}

/** What a file brought stays at least so long, however few drafts the reader wants kept. */
const IMPORTED_STAYS_MS = 30 * DAY_MS;

/**
 * Whether a draft may make room where there are more than the reader wants. A comment that was sent and
 * not seen may stand nowhere else; what was just imported was wanted back; what is to be reminded of, too.
 */
export function mayMakeRoom(
  { isPinned, state, remindAt, importedAt = -Infinity }: Draft,
  now: number,
): boolean {
  const isSettled = state.name === 'writing' || state.name === 'seen';
  return isSettled && !isPinned && remindAt === null && now - importedAt > IMPORTED_STAYS_MS;
}
