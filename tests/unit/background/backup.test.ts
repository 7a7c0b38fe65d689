import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportAll, importAll } from '../../../utils/background/backup.ts';
import { createStores, type Stores } from '../../../utils/background/stores.ts';
import { writingId } from '../../../utils/domain/drafts/draft-id.ts';
import type { DraftsBackup } from '../../../utils/domain/drafts/backup/drafts-backup.ts';
import { makePlace } from '../../support/make-draft.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const NOW = Date.UTC(2026, 10, 28);

let stores: Stores;

/** A reader with something of everything. */
async function settleIn(): Promise<void> {
  const items: Record<string, unknown> = {
    preferences: { schema: 2, theme: 'dark', sites: { 'journal.example': 'quiet' } },
    identities: { list: [{ id: 'a', name: 'Léa', email: '', site: '' }], bySite: {} },
    'share-addresses': { instances: { mastodon: 'piaille.example' }, favourites: [] },
    'thread-settings': {
      mutes: [{ id: 'm', kind: 'word', value: 'crypto', site: null, at: NOW }],
      notes: [{ author: 'Zoé', site: 'journal.example', text: 'juste' }],
    },
    'share-history': [
      { id: 's', messenger: 'sms', articleUrl: 'https://journal.example/a', title: 'T', at: NOW },
    ],
    [`visit:${'0f'.repeat(16)}`]: { before: null, beforeAt: null, seen: 'AAAA', at: NOW },
    answered: { d: { count: 1, seenAt: NOW, author: 'Zoé', permalink: null } },
    mirror: [{ month: '2026-11', noticed: 3, edited: 1, asIs: 2, held: 0 }],
    'rested-looks': ['d'],
  };
  for (const [key, value] of Object.entries(items)) extension.local.items.set(key, value);
  const place = makePlace();
  const id = await writingId(place);
  for (const [rev, text] of [
    'Un premier jet assez long.',
    'Tout autre chose, écrit ensuite.',
  ].entries())
    await stores
      .of(false)
      .write({ id, place, text, origin: 'composer', base: rev, now: NOW + rev });
}

beforeEach(async () => {
  extension.reset();
  stores = createStores();
  await settleIn();
});

const stored = () => structuredClone(Object.fromEntries(extension.local.items));

test('a file goes into an empty browser and gives the same file again', async () => {
  const file = await exportAll(NOW);
  const settled = new Map(extension.local.items);
  expect(file).toContain('Tout autre chose');
  extension.reset();
  const tried = await importAll(stores, file, true);
  expect(tried).toMatchObject({
    ok: true,
    isDone: false,
    counts: { added: 1, identities: 1, mutes: 1, preferences: 2, shares: 1, notes: 1, traces: 3 },
  });
  expect(stored()).toEqual({});
  expect(await importAll(stores, file, false)).toMatchObject({ ok: true, isDone: true });
  const again = await exportAll(NOW);
  // The one thing an import adds: from when on the age of a draft is counted.
  expect(again.replace(/,\s*"importedAt": \d+/u, '')).toBe(file);
  const belongs = (key: string) => !/^(?:article|recent|welcomed)/u.test(key);
  const before = [...settled.keys()].filter(belongs);
  expect([...extension.local.items.keys()].toSorted()).toEqual(
    expect.arrayContaining(before.toSorted()),
  );
});

test('the reminder of a draft comes along', async () => {
  const [id = ''] = (await stores.of(false).recent()).map(draft => draft.id);
  await stores.of(false).remind(id, NOW + 60_000);
  const file = await exportAll(NOW);
  extension.reset();
  await importAll(stores, file, false);
  expect(extension.local.items.get('reminders')).toEqual([id]);
});

test('what was counted here is not lost to a file that counted less, nor added to it', async () => {
  const file = await exportAll(NOW);
  const here = { month: '2026-11', noticed: 2, edited: 2, asIs: 0, held: 1 };
  extension.local.items.set('mirror', [here]);
  await importAll(stores, file, false);
  expect(extension.local.items.get('mirror')).toEqual([
    { month: '2026-11', noticed: 3, edited: 2, asIs: 2, held: 1 },
  ]);
});

test('the same file a second time changes nothing', async () => {
  const file = await exportAll(NOW);
  const answer = await importAll(stores, file, false);
  expect(answer).toMatchObject({
    counts: {
      preferences: 0,
      identities: 0,
      mutes: 0,
      favourites: 0,
      shares: 0,
      notes: 0,
      traces: 0,
      added: 0,
      changed: 0,
      skipped: 1,
    },
  });
  expect(await exportAll(NOW)).toBe(file);
});

describe('all or nothing', () => {
  test.each([
    ['the preferences', 1],
    ['the drafts', 2],
  ])('a storage that refuses %s leaves what there was', async (_, refused) => {
    const file = (await exportAll(NOW))
      .replace('"dark"', '"light"')
      .replaceAll('ensuite.', 'ensuite !');
    const before = await exportAll(NOW);
    let calls = 0;
    extension.local.failWith = call => {
      if (call !== 'set') return null;
      calls += 1;
      return calls === refused ? new Error('QuotaExceededError') : null;
    };
    const answer = await importAll(stores, file, false);
    extension.local.failWith = null;
    expect(answer).toMatchObject({ ok: false });
    expect(await exportAll(NOW)).toBe(before);
  });
});

test('two hundred broken files never harm what is stored', async () => {
  const file = await exportAll(NOW);
  const hostile = [
    '"__proto__"',
    '1e999',
    '"javascript:alert(1)"',
    '{}',
    '[]',
    'null',
    '-1',
    '"\\u0000"',
    '""',
    '[[[[',
    '"x"'.repeat(50),
  ];
  const values = [...file.matchAll(/: ("[^"\n]*"|[\d.]+|true|false|null|\[\]|\{\})/gu)];
  const cut = fc.nat().map(at => file.slice(0, at % file.length));
  const hole = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })).map(([at, size]) => {
    const from = at % file.length;
    return file.slice(0, from) + file.slice(from + size);
  });
  const swapped = fc.tuple(fc.nat(), fc.constantFrom(...hostile)).map(([at, put]) => {
    const value = values[at % values.length];
    const from = (value?.index ?? 0) + 2;
    return file.slice(0, from) + put + file.slice(from + (value?.[1]?.length ?? 0));
  });
  const before = stored();
  await fc.assert(
    fc.asyncProperty(fc.oneof(cut, hole, swapped), async broken => {
      const answer = await importAll(stores, broken, false);
      expect(answer.ok || isDeepStrictEqual(stored(), before)).toBe(true);
      // A file that was good all the same is in: everything can still be read, nothing was lost.
      const after = JSON.parse(await exportAll(NOW)) as { drafts: DraftsBackup };
      expect(after.drafts.drafts.length).toBeGreaterThanOrEqual(1);
      expect(after.drafts.setAside).toEqual([]);
      extension.local.items.clear();
      for (const [key, value] of Object.entries(before)) extension.local.items.set(key, value);
    }),
    { numRuns: 200 },
  );
});
