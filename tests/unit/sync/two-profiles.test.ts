import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Preferences } from '../../../utils/domain/preferences/preferences.ts';
import { createFakeExtension } from '../../support/fake-extension.ts';
import { createMemoryStorageArea } from '../../support/memory-storage-area.ts';

/** https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync; Firefox has the same. */
const LIMITS = { item: 8192, all: 102_400, items: 512 };

const NOON = Date.UTC(2026, 10, 29, 12);

const bytesOf = ([key, value]: [string, unknown]) =>
  Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value).replaceAll('<', '\\u003C'));

/** What the browser carries between profiles, as it carries it: a write over its limits is refused whole. */
function createCarriedArea() {
  const area = createMemoryStorageArea();
  const set = async (added: Record<string, unknown>) => {
    const all = Object.entries({ ...Object.fromEntries(area.items), ...added });
    const sizes = all.map(bytesOf);
    if (sizes.some(size => size > LIMITS.item))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > LIMITS.all)
      throw new Error('QUOTA_BYTES quota exceeded');
    if (all.length > LIMITS.items) throw new Error('MAX_ITEMS quota exceeded');
    return area.set(added);
  };
  return { ...area, set };
}

/** A browser of the reader: the background's own code over its own disk, loaded apart from the other's. */
async function openProfile(synced: ReturnType<typeof createCarriedArea>) {
  const fake = createFakeExtension();
  const browser = { ...fake.browser, storage: { ...fake.browser.storage, sync: synced } };
  vi.resetModules();
  vi.doMock('../../../utils/platform/browser.ts', () => ({ browser }));
  const { createSync } = await import('../../../utils/background/sync.ts');
  const { readPreferences, writePreferences } =
    await import('../../../utils/storage/preferences.ts');
  const { readIdentities, writeIdentities } = await import('../../../utils/storage/identities.ts');
  const { readSyncReport } = await import('../../../utils/storage/sync-report.ts');
  return {
    disk: fake.local,
    ...createSync(),
    readPreferences,
    writePreferences,
    readIdentities,
    writeIdentities,
    readSyncReport,
  };
}

/** Two browsers, each with its own copy of what is carried; an item that arrives replaces the one that is there. */
async function openTwo() {
  const [hereCopy, thereCopy] = [createCarriedArea(), createCarriedArea()];
  const here = await openProfile(hereCopy);
  const there = await openProfile(thereCopy);
  const carry = (from: typeof hereCopy, to: typeof hereCopy) => {
    to.items.clear();
    for (const [key, value] of from.items) to.items.set(key, structuredClone(value));
  };
  const settle = async () => {
    for (let round = 0; round < 2; round += 1) {
      await here.exchange();
      carry(hereCopy, thereCopy);
      await there.exchange();
      carry(thereCopy, hereCopy);
    }
    await here.exchange();
  };
  await settle();
  return { synced: hereCopy, here, there, settle };
}

const later = () => vi.setSystemTime(Date.now() + 1000);

const sitesNamed = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`journal-<${at}>.example`, 'off']),
  ) as Preferences['sites'];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOON }));
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../../utils/platform/browser.ts');
});

test('both changed the same and different things: field by field the newer, on both disks', async () => {
  const { synced, here, there, settle } = await openTwo();
  await here.writePreferences({ theme: 'dark', density: 'compact', sites: { 'a.example': 'off' } });
  await here.exchange();
  later();
  await there.writePreferences({ theme: 'light', sites: { 'b.example': 'quiet' } });
  await there.exchange();
  later();
  await here.writePreferences({ templates: { sms: 'link' }, pagesOff: ['https://a.example/1'] });
  here.disk.items.set('draft:a.b', { text: 'Un brouillon' });
  await settle();
  const both = {
    theme: 'light',
    density: 'compact',
    sites: { 'a.example': 'off', 'b.example': 'quiet' },
    templates: { sms: 'link' },
  };
  expect(await here.readPreferences()).toMatchObject(both);
  expect(await there.readPreferences()).toMatchObject({ ...both, pagesOff: [] });
  expect(JSON.stringify([...synced.items])).not.toMatch(/brouillon|a\.example\/1/u);
});

test('who the reader is travels only where both profiles were asked to', async () => {
  const { synced, here, there, settle } = await openTwo();
  const lea = { id: 'a', name: 'Léa', email: 'lea@exemple.fr', site: '' };
  await here.writeIdentities({ list: [lea], bySite: {} });
  await settle();
  expect(JSON.stringify([...synced.items])).not.toContain('lea@exemple.fr');
  later();
  await here.writePreferences({ syncIdentities: true });
  await settle();
  expect((await there.readIdentities()).list).toEqual([]);
  await there.writePreferences({ syncIdentities: true });
  await settle();
  expect((await there.readIdentities()).list).toEqual([lea]);
});

test('nothing travels where the reader turned it off', async () => {
  const { here, there, settle } = await openTwo();
  await there.writePreferences({ sync: false });
  later();
  await here.writePreferences({ theme: 'dark' });
  await settle();
  expect(await there.readPreferences()).toMatchObject({ theme: 'system', sync: false });
  expect(await here.readPreferences()).toMatchObject({ theme: 'dark', sync: true });
});

test('what fills the limits travels whole; what is over them is told, and harms neither profile', async () => {
  const { synced, here, there, settle } = await openTwo();
  later();
  await here.writePreferences({ sites: sitesNamed(1000) });
  await settle();
  expect((await there.readPreferences()).sites).toEqual(sitesNamed(1000));
  const carried = structuredClone([...synced.items]);
  expect(carried.length).toBeGreaterThan(5);
  later();
  await here.writePreferences({ sites: sitesNamed(2000) });
  await here.exchange();
  expect(await here.readSyncReport()).toMatchObject({ problem: 'too-much' });
  expect([...synced.items]).toEqual(carried);
  expect(Object.keys((await here.readPreferences()).sites)).toHaveLength(2000);
  later();
  await here.writePreferences({ sites: sitesNamed(10) });
  await settle();
  expect(await here.readSyncReport()).toMatchObject({ problem: null });
  expect((await there.readPreferences()).sites).toEqual(sitesNamed(10));
});
