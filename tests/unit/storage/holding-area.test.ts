import { beforeEach, expect, test } from 'vitest';
import { createDraftStore, type DraftStore } from '../../../utils/storage/draft-store.ts';
import { draftKey } from '../../../utils/storage/draft-keys.ts';
import { createHoldingArea, type HoldingArea } from '../../../utils/storage/holding-area.ts';
import { makePlace } from '../../support/make-draft.ts';
import {
  createMemoryStorageArea,
  type MemoryStorageArea,
} from '../../support/memory-storage-area.ts';

let disk: MemoryStorageArea;
let memory: MemoryStorageArea;
let area: HoldingArea;
let store: DraftStore;

beforeEach(() => {
  disk = createMemoryStorageArea();
  memory = createMemoryStorageArea();
  area = createHoldingArea(disk, () => memory);
  store = createDraftStore(area);
});

const fill = (isFull: boolean) => {
  disk.failWith = isFull ? call => (call === 'get' ? null : new Error('no space')) : null;
};
const write = (text: string, base: number, id = 'a.b') =>
  store.write({ id, place: makePlace(), text, origin: 'composer', base, now: Date.now() });
const onDisk = (id = 'a.b') => (disk.items.get(draftKey(id)) as { text: string } | undefined)?.text;

test('a text the disk refuses is read by whoever comes next, and its writer is told all the same', async () => {
  await write('Bonjour', 0);
  fill(true);
  await expect(write('Bonjour à tous', 1)).rejects.toThrow('no space');
  await expect(write('Bonjour à tous', 1), 'the same again').rejects.toThrow('no space');
  // Another worker, another popup.
  const next = createDraftStore(createHoldingArea(disk, () => memory));
  expect(await next.read('a.b')).toMatchObject({ text: 'Bonjour à tous', rev: 2 });
  expect(await next.ofArticle(makePlace().article.url)).toEqual([]);
  expect(onDisk()).toBe('Bonjour');
});

test.each([
  ['the same text again', () => write('Bonjour à tous', 1)],
  ['a text that goes on', () => write('Bonjour à tous !', 2)],
  ['another draft', () => write('Ailleurs', 0, 'c.d')],
  ['anything else', () => area.set({ preferences: {} })],
])('once the disk takes %s, what was held goes there too', async (_what, next) => {
  await write('Bonjour', 0);
  fill(true);
  await expect(write('Bonjour à tous', 1)).rejects.toThrow('no space');
  fill(false);
  await next();
  expect(onDisk()).toContain('Bonjour à tous');
  expect(memory.items.size).toBe(0);
});

test('what is held is listed, and deleted with the rest', async () => {
  fill(true);
  await expect(write('Bonjour', 0)).rejects.toThrow('no space');
  expect(await area.getKeys?.()).toContain(draftKey('a.b'));
  fill(false);
  await store.forgetAll();
  expect(await area.get(null)).toEqual({});
});

test('a text never arrives on the disk after one that is newer', async () => {
  await write('un', 0);
  fill(true);
  await expect(write('un deux', 1)).rejects.toThrow('no space');
  fill(false);
  await Promise.all([
    write('Ailleurs', 0, 'c.d'),
    write('un deux trois', 2),
    write('Ailleurs aussi', 0, 'e.f'),
  ]);
  expect(onDisk()).toBe('un deux trois');
});

test('nothing but a text is held: what else was refused did not happen', async () => {
  await write('Bonjour', 0);
  fill(true);
  await expect(store.markSent('a.b')).rejects.toThrow('no space');
  expect((await store.read('a.b'))?.state.name).toBe('writing');
  expect(memory.items.size).toBe(0);
});

test('a memory that is full as well changes nothing', async () => {
  fill(true);
  memory.failWith = call => (call === 'set' ? new Error('quota') : null);
  await expect(write('Bonjour', 0)).rejects.toThrow('no space');
  expect(await store.read('a.b')).toBeNull();
});
