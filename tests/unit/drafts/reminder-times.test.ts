import { describe, expect, test } from 'vitest';
import { endOfRest } from '../../../utils/domain/drafts/reminder-times.ts';

const at = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).getTime();

describe('a rest chosen at', () => {
  test.each([
    ['noon, of ten minutes', 'ten-minutes', at(28, 12), at(28, 12, 10)],
    ['noon, of an hour', 'an-hour', at(28, 12), at(28, 13)],
    ['noon, until tonight', 'tonight', at(28, 12), at(28, 20)],
    ['a minute to eight, until tonight', 'tonight', at(28, 19, 59), at(28, 20)],
    ['eight, until tonight: tomorrow’s evening', 'tonight', at(28, 20), at(29, 20)],
    ['the last evening of a month', 'tonight', at(30, 23), new Date(2026, 11, 1, 20).getTime()],
  ] as const)('%s', (_, rest, now, end) => {
    expect(endOfRest(rest, now)).toBe(end);
  });

  test('the night the clocks change still ends at eight', () => {
    const end = new Date(endOfRest('tonight', new Date(2026, 9, 24, 21).getTime()));
    expect([end.getDate(), end.getHours()]).toEqual([25, 20]);
  });
});
