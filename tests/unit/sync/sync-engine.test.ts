import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldsOfPreferences,
  patchFromFields,
  readsPreference,
} from '../../../utils/domain/sync/preference-fields.ts';
import {
  defaultPreferences,
  parsePreferences,
} from '../../../utils/domain/preferences/parse-preferences.ts';
import type { Preferences } from '../../../utils/domain/preferences/preferences.ts';
import { createSyncEngine, REPLICA_KEY } from '../../../utils/storage/sync-engine.ts';
import { REPORT_KEY } from '../../../utils/domain/sync/sync-report.ts';
import type { SyncSource } from '../../../utils/storage/sync-sources.ts';
import { createMemoryStorageArea } from '../../support/memory-storage-area.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 28, 12);

/** One browser of the reader: its preferences, its clock, its own disk; the sync storage is everybody's. */
function createDevice(name: string, synced: ReturnType<typeof createMemoryStorageArea>, skew = 0) {
  const disk = createMemoryStorageArea();
  const device = {
    name,
    disk,
    clock: NOON,
    travels: true,
    preferences: defaultPreferences,
    change: (patch: Partial<Preferences>) => {
      device.preferences = { ...device.preferences, ...patch };
    },
    exchange: () => engine.exchange(),
    erase: (prefix: string) => engine.erase(prefix),
    problem: () => (disk.items.get(REPORT_KEY) as { problem: unknown } | undefined)?.problem,
  };
  const source = (): SyncSource => ({
    key: 'preferences',
    prefix: 'preferences/',
    travels: device.travels,
    read: async () => fieldsOfPreferences(device.preferences),
    apply: async changes => {
      const patch = patchFromFields(device.preferences, changes);
      device.preferences = parsePreferences({ ...device.preferences, ...patch }).preferences;
    },
    reads: readsPreference,
  });
  const engine = createSyncEngine(
    { disk, synced },
    { sources: async () => [source()], now: () => device.clock + skew, newDevice: () => name },
  );
  return device;
}

async function pair({ skew = 0 } = {}) {
  const synced = createMemoryStorageArea();
  const [here, there] = [createDevice('a', synced), createDevice('b', synced, skew)];
  await here.exchange();
  await there.exchange();
  return { synced, here, there };
}

/** Until nobody has anything to say to the other. */
async function settle(devices: { exchange: () => Promise<void> }[]) {
  for (let round = 0; round < 3; round += 1) for (const one of devices) await one.exchange();
}

describe('two browsers of a reader', () => {
  test('tell each other what was chosen', async () => {
    const { here, there } = await pair();
    here.change({ theme: 'dark', sites: { 'a.example': 'off' } });
    await here.exchange();
    await there.exchange();
    expect(there.preferences).toMatchObject({ theme: 'dark', sites: { 'a.example': 'off' } });
  });

  test('both changed something: both changes count, of one field the newer', async () => {
    const { here, there } = await pair();
    here.change({ theme: 'dark', density: 'compact', sites: { 'a.example': 'off' } });
    await here.exchange();
    there.clock += 1000;
    there.change({ theme: 'light', sites: { 'b.example': 'quiet' } });
    await settle([there, here]);
    for (const device of [here, there])
      expect(device.preferences).toMatchObject({
        theme: 'light',
        density: 'compact',
        sites: { 'a.example': 'off', 'b.example': 'quiet' },
      });
  });

  test('what was taken away stays away, and what was put back to its default too', async () => {
    const { here, there } = await pair();
    here.change({ theme: 'dark', sites: { 'a.example': 'off', 'b.example': 'off' } });
    await settle([here, there]);
    there.clock += 1000;
    there.change({ theme: 'system', sites: { 'b.example': 'off' } });
    await settle([there, here]);
    expect(here.preferences).toEqual(there.preferences);
    expect(here.preferences).toMatchObject({ theme: 'system', sites: { 'b.example': 'off' } });
  });

  test.each([[400 * DAY], [-400 * DAY]])(
    'a clock that is %i ms off does not win or lose for ever',
    async skew => {
      const { here, there } = await pair({ skew });
      there.change({ theme: 'dark' });
      await settle([there, here]);
      expect(here.preferences.theme).toBe('dark');
      here.clock += 1000;
      here.change({ theme: 'light' });
      await settle([here, there]);
      expect(there.preferences.theme).toBe('light');
      there.clock += 2000;
      there.change({ theme: 'dark' });
      await settle([there, here]);
      expect(here.preferences.theme).toBe('dark');
    },
  );

  test('a browser that joins takes what the others chose, before what it had itself', async () => {
    const { synced, here } = await pair();
    here.change({ theme: 'dark' });
    await here.exchange();
    const late = createDevice('c', synced);
    late.change({ theme: 'light', density: 'compact' });
    await settle([late, here]);
    expect(late.preferences).toMatchObject({ theme: 'dark', density: 'compact' });
    expect(here.preferences.density).toBe('compact');
  });

  test('what was chosen while it did not travel keeps the time when it was chosen', async () => {
    const { here, there } = await pair();
    there.travels = false;
    there.change({ theme: 'light' });
    await there.exchange();
    here.clock += 5000;
    here.change({ theme: 'dark' });
    await here.exchange();
    expect(there.preferences.theme).toBe('light');
    there.travels = true;
    there.clock += 9000;
    await there.exchange();
    expect(there.preferences.theme).toBe('dark');
  });

  test('what a later version chose is handed on as it is, and not understood away', async () => {
    const { synced, here } = await pair();
    here.change({ theme: 'dark' });
    await here.exchange();
    const part = synced.items.get('sync-part:0') as Record<string, [unknown, string]>;
    const at = part['preferences/theme']?.[1] ?? '';
    const later = at.replace('-0000-', '-0001-');
    synced.items.set('sync-part:0', {
      'preferences/theme': ['sepia', later],
      'preferences/hologram': ['on', later],
      'elsewhere/thing': [1, later],
    });
    await settle([here]);
    expect(here.preferences.theme).toBe('system');
    expect(synced.items.get('sync-part:0')).toMatchObject({
      'preferences/theme': ['sepia', later],
      'preferences/hologram': ['on', later],
      'elsewhere/thing': [1, later],
    });
  });

  test('fall silent once they agree', async () => {
    const { synced, here, there } = await pair();
    here.change({ theme: 'dark' });
    await settle([here, there]);
    const writes = [synced.writes, here.disk.writes, there.disk.writes];
    await settle([here, there]);
    expect([synced.writes, here.disk.writes, there.disk.writes]).toEqual(writes);
  });
});

describe('a storage that refuses', () => {
  test.each([
    ['QuotaExceededError: MAX_WRITE_OPERATIONS_PER_MINUTE', 'too-much'],
    ['Error: no account', 'failed'],
  ])('%s is told as %s, and the change goes with the next exchange', async (error, problem) => {
    const { synced, here, there } = await pair();
    synced.failWith = call => (call === 'set' ? new Error(error) : null);
    here.change({ theme: 'dark' });
    await here.exchange();
    expect(here.problem()).toBe(problem);
    synced.failWith = null;
    await settle([here, there]);
    expect(here.problem()).toBeNull();
    expect(there.preferences.theme).toBe('dark');
  });

  test('more than browsers carry is told, and stays on this disk', async () => {
    const { synced, here } = await pair();
    const sites = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `site-number-${index}.a-long-name.example`,
        'off',
      ]),
    );
    here.change({ sites: sites as Preferences['sites'] });
    await here.exchange();
    expect(here.problem()).toBe('too-much');
    expect(synced.items.size).toBe(0);
    expect(Object.keys(here.preferences.sites)).toHaveLength(2000);
  });

  test('an exchange cut short before it was remembered is made again', async () => {
    const { here, there } = await pair();
    here.change({ theme: 'dark' });
    await here.exchange();
    there.disk.failWith = call => (call === 'set' ? new Error('killed') : null);
    await there.exchange().catch(() => {});
    there.disk.failWith = null;
    await settle([there, here]);
    expect([here.preferences.theme, there.preferences.theme]).toEqual(['dark', 'dark']);
  });
});

test('what is erased leaves the sync storage, and nothing else does', async () => {
  const { synced, here } = await pair();
  here.change({ theme: 'dark' });
  await here.exchange();
  await here.erase('identities/');
  expect([...synced.items.keys()]).toEqual(['sync-part:0']);
  await here.erase('');
  expect([...synced.items.keys()]).toEqual([]);
  expect(here.disk.items.has(REPLICA_KEY)).toBe(true);
});

test('whatever three browsers do, in whatever order, they end with the same preferences', async () => {
  const patch = fc.oneof(
    fc.record({ theme: fc.constantFrom('dark' as const, 'light' as const, 'system' as const) }),
    fc.record({ keepTexts: fc.boolean() }),
    fc
      .tuple(
        fc.constantFrom('a.example', 'b.example'),
        fc.constantFrom('off' as const, 'quiet' as const),
      )
      .map(([site, mode]) => ({ sites: { [site]: mode } as Preferences['sites'] })),
    fc.constant({ sites: {} as Preferences['sites'] }),
  );
  const step = fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    patch: fc.option(patch),
    later: fc.integer({ min: 0, max: 5000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async steps => {
      const synced = createMemoryStorageArea();
      const devices = ['a', 'b', 'c'].map((name, index) =>
        createDevice(name, synced, (index - 1) * 40 * DAY),
      );
      for (const { who, patch: changed, later } of steps) {
        for (const device of devices) device.clock += later;
        const device = devices[who];
        if (changed) device?.change(changed);
        else await device?.exchange();
      }
      await settle(devices);
      const [first, ...others] = devices.map(({ preferences }) => fieldsOfPreferences(preferences));
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
