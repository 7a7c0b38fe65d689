import { expect, test } from 'vitest';
import { createRoomWatch } from '../../../utils/background/watch-room.ts';
import { judgeRoom } from '../../../utils/domain/drafts/judge-room.ts';

const MB = 1_000_000;

test.each([
  [1 * MB, 10 * MB, false],
  [8.5 * MB, 10 * MB, true],
  [9.5 * MB, 10 * MB, true],
  [100 * MB, null, false],
  [900 * MB, 10_000 * MB, false],
  [9_999 * MB, 10_000 * MB, true],
  [11 * MB, 10 * MB, true],
])('of %i bytes used with a limit of %j, room is short: %s', (used, limit, isShort) => {
  expect(judgeRoom(used, limit)).toEqual({ used, limit, isShort });
});

test('a disk is short of room when its last fifty megabytes are left', () => {
  expect(judgeRoom(MB, 60 * MB, true).isShort).toBe(false);
  expect(judgeRoom(MB, 50 * MB, true).isShort).toBe(true);
});

test('it is measured now and then, for private windows apart, and a failure is no alarm', async () => {
  let clock = 0;
  const asked: boolean[] = [];
  const measure = async (isPrivate: boolean) => {
    asked.push(isPrivate);
    if (asked.length > 3) throw new Error('no measure');
    return judgeRoom(isPrivate ? 0 : 10 * MB, 10 * MB);
  };
  const watch = createRoomWatch(measure, () => clock);
  expect([await watch(false), await watch(false), await watch(true)]).toEqual([true, true, false]);
  expect(asked).toEqual([false, true]);
  clock = 61_000;
  expect(await watch(false)).toBe(true);
  // A clock set back measures again rather than never.
  clock = -61_000;
  expect(await watch(false)).toBe(false);
  expect(asked).toHaveLength(4);
});
