import type { StorageArea } from './storage-area.ts';

/** More than the five megabytes that a torn log of Chromium wants before it takes a text again. */
const PIECES = 8;
const PIECE_BYTES = 2 ** 20;

/** Written by `getRandomValues` in parts no larger: file systems that compress find nothing to save. */
const PART_BYTES = 65_536;

/** When the reserve was used, or found no room, epoch milliseconds: room is short until it is there again… */
const SPENT_KEY = 'reserve-spent';

/** …which is tried after this long, and when the browser starts. Milliseconds. */
const AGAIN_AFTER = 30 * 60_000;

const nameOf = (piece: number): string => `reserve-${piece}`;

export type DiskReserve = ReturnType<typeof createDiskReserve>;

/**
 * Room on the disk set apart for the moment when there is none: files of the extension's own, given up for
 * a text that finds the disk full. So the first refusal costs nothing, and is the sign that room is short;
 * Firefox has no other, its `estimate()` knows nothing of the disk. A file removed on a full disk gives its room back at once
 * (Chromium 156, Firefox 153; of the cache, neither removes anything then). In pieces, because
 * Firefox leaves a file that found no room where it is, as long as it lasts.
 * @param folderNow - the extension's private files; `null` where the browser has none
 * @param notesNow - the storage in memory, which outlives the worker and not the browser
 */
export function createDiskReserve(
  folderNow: () => Promise<FileSystemDirectoryHandle> | null,
  notesNow: () => StorageArea,
  now: () => number = Date.now,
) {
  let isKept = false;

  async function spentAt(): Promise<number | null> {
    const at = (await notesNow().get(SPENT_KEY))[SPENT_KEY];
    return typeof at === 'number' ? at : null;
  }

  async function spend(): Promise<void> {
    isKept = false;
    await notesNow().set({ [SPENT_KEY]: now() });
  }

  return {
    isSpent: async (): Promise<boolean> => (await spentAt()) !== null,

    /** Sets the room apart, once. Never rejects: where it does not fit, it counts as spent. */
    async keep(): Promise<void> {
      if (isKept) return;
      isKept = true;
      const at = await spentAt();
      const isTooSoon = at !== null && Math.abs(now() - at) < AGAIN_AFTER;
      const folder = isTooSoon ? null : await folderNow()?.catch(() => null);
      if (isTooSoon) isKept = false;
      if (!folder) return;
      try {
        for (const [piece, size] of (await sizesOf(folder)).entries())
          if (size < PIECE_BYTES) await makePiece(folder, piece);
        if (at !== null) await notesNow().remove(SPENT_KEY);
      } catch {
        await spend();
      }
    },

    /** Gives the room up. @returns whether there was any */
    async release(): Promise<boolean> {
      const folder = await folderNow()?.catch(() => null);
      if (!folder) return false;
      const had = (await sizesOf(folder)).some(size => size > 0);
      await spend();
      const names = Array.from({ length: PIECES }, (_, piece) => nameOf(piece));
      await Promise.all(names.map(name => folder.removeEntry(name).catch(() => undefined)));
      return had;
    },
  };
}

async function sizesOf(folder: FileSystemDirectoryHandle): Promise<number[]> {
  const sizeOf = (piece: number) =>
    folder.getFileHandle(nameOf(piece)).then(
      async file => (await file.getFile()).size,
      () => 0,
    );
  return Promise.all(Array.from({ length: PIECES }, (_, piece) => sizeOf(piece)));
}

async function makePiece(folder: FileSystemDirectoryHandle, piece: number): Promise<void> {
  const file = await folder.getFileHandle(nameOf(piece), { create: true });
  const stream = await file.createWritable();
  try {
    for (let written = 0; written < PIECE_BYTES; written += PART_BYTES)
      await stream.write(crypto.getRandomValues(new Uint8Array(PART_BYTES)));
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}
