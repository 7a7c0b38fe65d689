import type { StorageArea } from '../../utils/storage/storage-area.ts';

/**
 * A storage area in memory that behaves as the browser's: values are copied in and out, writes are
 * asynchronous, and any call can be made to fail.
 */
export type MemoryStorageArea = StorageArea & {
  items: Map<string, unknown>;
  /** Number of `set` calls that went through. */
  writes: number;
  /** Asked before each call; an error it returns is what the call rejects with. */
  failWith: ((call: 'get' | 'set' | 'remove') => Error | null) | null;
};

export function createMemoryStorageArea(): MemoryStorageArea {
  const items = new Map<string, unknown>();
  const pass = async (call: 'get' | 'set' | 'remove') => {
    await Promise.resolve();
    const error = area.failWith?.(call) ?? null;
    if (error !== null) throw error;
  };
  const area: MemoryStorageArea = {
    items,
    writes: 0,
    failWith: null,
    async get(keys) {
      await pass('get');
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      const found = wanted.filter(key => items.has(key));
      return structuredClone(Object.fromEntries(found.map(key => [key, items.get(key)])));
    },
    async set(added) {
      await pass('set');
      area.writes += 1;
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value);
    },
    async remove(keys) {
      await pass('remove');
      for (const key of [keys].flat()) items.delete(key);
    },
    async getKeys() {
      await pass('get');
      return [...items.keys()];
    },
  };
  return area;
}
