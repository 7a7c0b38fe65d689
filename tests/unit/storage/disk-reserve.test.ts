import { beforeEach, describe, expect, test } from 'vitest';
import { createDiskReserve, type DiskReserve } from '../../../utils/storage/disk-reserve.ts';
import { createSureArea } from '../../../utils/storage/sure-area.ts';
import {
  createMemoryStorageArea,
  type MemoryStorageArea,
} from '../../support/memory-storage-area.ts';

const MB = 2 ** 20;

let notes: MemoryStorageArea;
let clock = 0;
let disk: ReturnType<typeof createDisk>;
let reserve: DiskReserve;

/** A disk with files in it, as the browser's private file system shows them. */
function createDisk(size: number) {
  const files = new Map<string, number>();
  const used = () => [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
  const handleOf = (name: string) => ({
    getFile: async () => ({ size: files.get(name) ?? 0 }),
    createWritable: async () => {
      let written = 0;
      return {
        write: async (part: Uint8Array) => {
          if (used() + written + part.length > size) throw new Error('QuotaExceededError');
          written += part.length;
        },
        close: async () => void files.set(name, written),
        abort: async () => {},
      };
    },
  });
  const folder = {
    getFileHandle: async (name: string, options?: { create: boolean }) => {
      if (!files.has(name) && !options?.create) throw new Error('NotFoundError');
      if (!files.has(name)) files.set(name, 0);
      return handleOf(name);
    },
    removeEntry: async (name: string) => {
      if (!files.delete(name)) throw new Error('NotFoundError');
    },
  };
  return { files, used, folder: folder as unknown as FileSystemDirectoryHandle };
}

const another = () =>
  createDiskReserve(
    async () => disk.folder,
    () => notes,
    () => clock,
  );

const open = (bytes: number) => {
  disk = createDisk(bytes);
  return another();
};

beforeEach(() => {
  notes = createMemoryStorageArea();
  reserve = open(100 * MB);
});

describe('room set apart', () => {
  test('is written once, and given up as a whole', async () => {
    await reserve.keep();
    expect(disk.used()).toBe(8 * MB);
    expect(await reserve.isSpent()).toBe(false);
    expect(await reserve.release()).toBe(true);
    expect(disk.used()).toBe(0);
    expect(await reserve.isSpent()).toBe(true);
    expect(await reserve.release()).toBe(false);
  });

  test.each([
    ['the browser starts anew', () => notes.items.clear()],
    ['half an hour went by', () => (clock += 31 * 60_000)],
    ['the clock was set back', () => (clock -= 31 * 60_000)],
  ])('is not taken again until %s, whatever worker comes', async (_what, happens) => {
    await reserve.keep();
    await reserve.release();
    const next = another();
    await next.keep();
    expect(disk.used()).toBe(0);
    expect(await next.isSpent()).toBe(true);
    happens();
    await next.keep();
    expect(disk.used()).toBe(8 * MB);
    expect(await next.isSpent()).toBe(false);
  });

  test('that does not fit takes what there is, and tells that room is short', async () => {
    reserve = open(3.5 * MB);
    await reserve.keep();
    expect(await reserve.isSpent()).toBe(true);
    expect(disk.used()).toBe(3 * MB);
    expect(await reserve.release()).toBe(true);
  });

  test('is none where the browser has no files for it, and nothing is told', async () => {
    for (const folder of [() => null, () => Promise.reject(new Error('SecurityError'))]) {
      reserve = createDiskReserve(folder, () => notes);
      await reserve.keep();
      expect(await reserve.release()).toBe(false);
      expect(await reserve.isSpent()).toBe(false);
    }
  });
});

test('the first text a full disk refuses is stored after all, the next is refused', async () => {
  await reserve.keep();
  const memory = createMemoryStorageArea();
  const area = createSureArea(
    () => memory,
    () => notes,
    reserve.release,
  );
  const isFull = () => disk.used() > 0;
  memory.failWith = call => (call === 'set' && isFull() ? new Error('disk is full') : null);
  await area.set({ a: 1 });
  expect(memory.items.get('a')).toBe(1);
  memory.failWith = call => (call === 'set' ? new Error('disk is full') : null);
  await expect(area.set({ a: 2 })).rejects.toThrow('full');
});
