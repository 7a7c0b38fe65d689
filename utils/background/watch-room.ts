import type { Room } from '../domain/drafts/judge-room.ts';

/** Measured at most so often: a reader types twice a second, a disk fills within moments. */
const EVERY_MS = 15_000;

/** Tells whether room runs out, from a measure a quarter of a minute old at most. Never rejects. */
export type WatchRoom = (isPrivate: boolean) => Promise<boolean>;

export function createRoomWatch(
  measure: (isPrivate: boolean) => Promise<Room>,
  now: () => number = Date.now,
): WatchRoom {
  const measured = new Map<boolean, { at: number; isShort: Promise<boolean> }>();
  return isPrivate => {
    const last = measured.get(isPrivate);
    if (last !== undefined && Math.abs(now() - last.at) < EVERY_MS) return last.isShort;
    const isShort = measure(isPrivate).then(
      room => room.isShort,
      () => false,
    );
    measured.set(isPrivate, { at: now(), isShort });
    return isShort;
  };
}
