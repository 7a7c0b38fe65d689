/**
 * When a field was changed, and by which browser: a hybrid logical clock (Kulkarni, Demirbas and others,
 * “Logical Physical Clocks”, 2014). It follows the machine's clock, and never goes behind a stamp it
 * has seen: a change made after another was seen counts as later, however wrong either clock is.
 * Written so that the order of the texts is the order of the stamps.
 */
export type Stamp = string;

const TIME_LENGTH = 9;
const COUNT_LENGTH = 4;
const LAST_TIME = 36 ** TIME_LENGTH - 1;
const LAST_COUNT = 36 ** COUNT_LENGTH - 1;

/** Before every change: of what was there when stamps began. */
export const NO_STAMP: Stamp = `${'0'.repeat(TIME_LENGTH)}-${'0'.repeat(COUNT_LENGTH)}-0`;

export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && /^[\da-z]{9}-[\da-z]{4}-[\da-z]{1,8}$/u.test(value);
}

/** Epoch milliseconds by the clock that made it. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, TIME_LENGTH), 36);

const countOf = (stamp: Stamp): number =>
  Number.parseInt(stamp.slice(TIME_LENGTH + 1, TIME_LENGTH + 1 + COUNT_LENGTH), 36);

/**
 * @param last - the latest stamp seen, of any browser
 * @param now - epoch milliseconds
 * @param device - of this browser, one to eight of `0-9a-z`
 */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const time = Math.min(Math.max(now, timeOf(last), 0), LAST_TIME);
  const count = time === timeOf(last) ? Math.min(countOf(last) + 1, LAST_COUNT) : 0;
  return `${digits(time, TIME_LENGTH)}-${digits(count, COUNT_LENGTH)}-${device}`;
}

const digits = (value: number, length: number): string => value.toString(36).padStart(length, '0');
