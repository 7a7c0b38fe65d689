import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStamp, nextStamp, NO_STAMP, timeOf } from '../../../utils/domain/sync/stamp.ts';

const DAY = 86_400_000;

test('a stamp is later than every one seen, however wrong the clocks are', () => {
  const change = fc.record({
    now: fc.integer({ min: -DAY, max: 4e12 }),
    device: fc.constantFrom('a', 'b'),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1 }), changes => {
      let last = NO_STAMP;
      for (const { now, device } of changes) {
        const next = nextStamp(last, now, device);
        expect(isStamp(next)).toBe(true);
        expect(next > last).toBe(true);
        last = next;
      }
    }),
  );
});

test('it tells the time of the clock that made it', () => {
  const now = Date.UTC(2026, 10, 28);
  expect(timeOf(nextStamp(NO_STAMP, now, 'a'))).toBe(now);
});

test.each([[''], [3], [null], ['zzzzzzzzz-0000-'], ['00000000-0000-a'], ['000000000-0000-A']])(
  '%j is no stamp',
  value => {
    expect(isStamp(value)).toBe(false);
  },
);
