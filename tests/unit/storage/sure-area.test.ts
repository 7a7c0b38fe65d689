import { beforeEach, describe, expect, test } from 'vitest';
import { isQuotaError, type StorageArea } from '../../../utils/storage/storage-area.ts';
import { createSureArea } from '../../../utils/storage/sure-area.ts';
import {
  createMemoryStorageArea,
  type MemoryStorageArea,
} from '../../support/memory-storage-area.ts';

/** As Chromium 156 says it. */
const NO_SPACE =
  'IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)';
const BUFFER = 4 * 1024 * 1024;

let disk: ReturnType<typeof createTearingArea>;
let notes: MemoryStorageArea;
let area: StorageArea;

/** A log as LevelDB's: after half a record nothing reaches the disk until four megabytes begin a new one. */
function createTearingArea() {
  const memory = createMemoryStorageArea();
  const durable = new Map<string, unknown>();
  let [isFull, isTorn, sinceLog] = [false, false, 0];
  const append = async (size: number, write: () => Promise<void>) => {
    if (isFull) {
      isTorn = true;
      throw new Error(NO_SPACE);
    }
    const isNewLog = sinceLog > BUFFER;
    await write();
    if (isNewLog) [isTorn, sinceLog] = [false, 0];
    sinceLog += size;
    if (isTorn) return;
    durable.clear();
    for (const [key, value] of memory.items) durable.set(key, value);
  };
  const tearing: StorageArea = {
    get: memory.get,
    set: items => append(JSON.stringify(items).length, () => memory.set(items)),
    remove: keys => append(JSON.stringify(keys).length, () => memory.remove(keys)),
  };
  return { tearing, memory, durable, fill: (full: boolean) => (isFull = full) };
}

beforeEach(() => {
  disk = createTearingArea();
  notes = createMemoryStorageArea();
  const { tearing } = disk;
  area = createSureArea(
    () => tearing,
    () => notes,
  );
});

describe('a disk that was full', () => {
  test.each([
    ['the worker lived on', false],
    ['another worker came', true],
  ])('what is said to be stored afterwards is on the disk: %s', async (_, isNewWorker) => {
    await area.set({ a: 1 });
    disk.fill(true);
    await expect(area.set({ b: 2 })).rejects.toThrow('FILE_ERROR_NO_SPACE');
    await expect(area.set({ b: 3 })).rejects.toThrow('FILE_ERROR_NO_SPACE');
    disk.fill(false);
    const { tearing } = disk;
    const writer = isNewWorker
      ? createSureArea(
          () => tearing,
          () => notes,
        )
      : area;
    await writer.set({ b: 4 });
    expect(Object.fromEntries(disk.durable)).toEqual({ a: 1, b: 4 });
    await writer.remove('a');
    expect(Object.fromEntries(disk.durable)).toEqual({ b: 4 });
    expect(notes.items.size).toBe(0);
  });

  test('is told as full', () => {
    expect(isQuotaError(new Error(NO_SPACE))).toBe(true);
  });

  test('and where it is not, nothing more is written than was asked for', async () => {
    disk.memory.failWith = call =>
      call === 'set' ? new Error('An unexpected error occurred') : null;
    await expect(area.set({ a: 1 })).rejects.toThrow('unexpected');
    disk.memory.failWith = null;
    await area.set({ a: 1 });
    expect(disk.memory.writes).toBe(1);
  });
});

test('a value the browser cannot read hides no other, and is found as a record nobody can read', async () => {
  const memory = createMemoryStorageArea();
  for (const key of ['a', 'b', 'c', 'd', 'e']) memory.items.set(key, key);
  const torn: StorageArea = {
    ...memory,
    get: async keys => {
      if (keys === null || [keys].flat().includes('d')) throw new Error('Invalid JSON');
      return memory.get(keys);
    },
  };
  const sure = createSureArea(
    () => torn,
    () => notes,
  );
  const others = { a: 'a', b: 'b', c: 'c', e: 'e' };
  expect(await sure.get(null)).toEqual({ ...others, d: { unreadable: 'Error: Invalid JSON' } });
  expect(await sure.get(['a', 'd'])).toEqual({ a: 'a', d: { unreadable: 'Error: Invalid JSON' } });
  expect(await sure.get('e')).toEqual({ e: 'e' });
});
