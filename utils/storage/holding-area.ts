import { createKeyedQueue } from './keyed-queue.ts';
import { keysOf, type StorageArea } from './storage-area.ts';

type Items = Record<string, unknown>;

/** What the disk refused, until it takes it or the browser ends. */
export const HELD_KEY = 'refused-by-disk';

/** A storage on the disk with a memory beside it for what was written while the disk took nothing. */
export type HoldingArea = StorageArea & Required<Pick<StorageArea, 'insist' | 'settle'>>;

/**
 * A text refused by a full disk would be gone with the popup or the page it was written in. It is kept in
 * memory and read as if it were stored, while its writer is still told that it is not; with the next write
 * that the disk takes it goes there, too.
 * @param memoryNow - the browser's storage in memory
 */
export function createHoldingArea(disk: StorageArea, memoryNow: () => StorageArea): HoldingArea {
  const inTurn = createKeyedQueue();

  async function readHeld(): Promise<Items> {
    return ((await memoryNow().get(HELD_KEY))[HELD_KEY] ?? {}) as Items;
  }

  async function writeHeld(items: Items): Promise<void> {
    const isNone = Object.keys(items).length === 0;
    await (isNone ? memoryNow().remove(HELD_KEY) : memoryNow().set({ [HELD_KEY]: items }));
  }

  /** A memory that is full as well leaves the text where it was written. */
  const hold = (items: Items): Promise<void> =>
    inTurn(HELD_KEY, async () => writeHeld({ ...(await readHeld()), ...items })).catch(
      () => undefined,
    );

  /** While something is held one write follows the other: an older text must not arrive after a newer one. */
  async function set(items: Items): Promise<void> {
    if (Object.keys(await readHeld()).length === 0) return disk.set(items);
    await inTurn(HELD_KEY, async () => {
      const held = await readHeld();
      await disk.set({ ...held, ...items });
      await writeHeld({});
    });
  }

  return {
    set,
    insist: async items => {
      try {
        await set(items);
      } catch (error) {
        await hold(items);
        throw error;
      }
    },
    settle: async () => {
      if (Object.keys(await readHeld()).length > 0) await set({});
    },
    get: async keys => {
      const [stored, held] = await Promise.all([disk.get(keys), readHeld()]);
      const wanted = keys === null ? Object.keys(held) : [keys].flat();
      const found = wanted.filter(key => Object.hasOwn(held, key));
      return { ...stored, ...Object.fromEntries(found.map(key => [key, held[key]])) };
    },
    remove: async keys => {
      await disk.remove(keys);
      const gone = new Set([keys].flat());
      if (!Object.keys(await readHeld()).some(key => gone.has(key))) return;
      await inTurn(HELD_KEY, async () => {
        const left = Object.entries(await readHeld()).filter(([key]) => !gone.has(key));
        await writeHeld(Object.fromEntries(left));
      });
    },
    getKeys: async () => [...new Set([...(await keysOf(disk)), ...Object.keys(await readHeld())])],
  };
}
