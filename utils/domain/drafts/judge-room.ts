/** How much of a storage is used, in bytes; `limit` is `null` where the browser sets none or does not tell. */
export type Room = { used: number; limit: number | null; isShort: boolean };

/** What is left when the reader is told: some 700 long comments. */
const SPARE_BYTES = 2_000_000;

/** A disk is shared with everything else that writes: it can be full a moment after it had so much left. */
const DISK_SPARE_BYTES = 50_000_000;

/** Told before anything fails: at nine tenths of a small storage, at the last megabytes of a large one. */
export function judgeRoom(used: number, limit: number | null, isDisk = false): Room {
  const spare = isDisk ? DISK_SPARE_BYTES : SPARE_BYTES;
  const isShort = limit !== null && (limit - used < spare || used > limit * 0.9);
  return { used, limit, isShort };
}
