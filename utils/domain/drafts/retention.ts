import type { Draft } from './draft.ts';

const DAY_MS = 86_400_000;

/**
 * Whether a draft has been kept long enough. A comment whose fate is unknown is kept twice as long:
 * it may be the only copy. A pinned one, and one the reader asked to be reminded of, stay.
 * @param keepDays - the reader's preference; 0 means for ever
 */
export function isPastKeeping(draft: Draft, keepDays: number, now: number): boolean {
  if (keepDays === 0 || draft.isPinned || (draft.remindAt ?? 0) > now) return false;
  const isSettled = draft.state.name === 'seen' || draft.state.name === 'writing';
  return now - draft.updatedAt > keepDays * DAY_MS * (isSettled ? 1 : 2);
}
