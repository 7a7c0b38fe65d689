/** How long a reader may let a draft rest. */
export type Rest = 'ten-minutes' | 'an-hour' | 'tonight';

export const RESTS: readonly Rest[] = ['ten-minutes', 'an-hour', 'tonight'];

/** The hour at which the evening begins, by the reader's own clock. */
const EVENING = 20;

const MINUTE = 60_000;

/**
 * When a rest chosen now ends, in epoch milliseconds. Tonight is eight in the evening by the clock of the
 * machine, tomorrow's once that has passed.
 */
export function endOfRest(rest: Rest, now: number): number {
  if (rest === 'ten-minutes') return now + 10 * MINUTE;
  if (rest === 'an-hour') return now + 60 * MINUTE;
  const evening = new Date(now);
  evening.setHours(EVENING, 0, 0, 0);
  // A day later by the calendar: the night the clocks change has 23 or 25 hours.
  if (evening.getTime() <= now) evening.setDate(evening.getDate() + 1);
  return evening.getTime();
}
