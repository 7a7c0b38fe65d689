import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMirrorRecords } from '../../../utils/background/mirror-handlers.ts';
import { createReminders } from '../../../utils/background/reminders.ts';
import { createStores } from '../../../utils/background/stores.ts';
import { createSync } from '../../../utils/background/sync.ts';
import { createThreadRecords } from '../../../utils/background/thread-records.ts';
import { wipe, type Keepers } from '../../../utils/background/wipe.ts';
import type { Wipe } from '../../../utils/protocol/settings-messages.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

/** Every item the disk may hold, and what erases it beside `everything`. */
const ON_DISK: readonly [key: string, ...by: Wipe[]][] = [
  ['draft:a', 'drafts'],
  ['revisions:a', 'drafts'],
  ['article:x', 'drafts'],
  ['recent-drafts', 'drafts'],
  ['set-aside:a:1', 'drafts'],
  ['reminders', 'drafts'],
  ['rested-looks', 'drafts'],
  ['answered', 'drafts', 'threads'],
  ['visit:0', 'threads'],
  ['visits', 'threads'],
  ['mirror', 'threads'],
  ['thread-settings', 'threads'],
  ['share-history', 'shares'],
  ['share-addresses', 'addresses'],
  ['identities', 'identities'],
  ['preferences', 'preferences'],
  ['welcomed'],
  ['seen-version'],
  ['disk-padding'],
  ['swept-at'],
];

/** The same of the session's memory: what private windows hold, and what waits there for a moment. */
const IN_MEMORY: readonly [key: string, ...by: Wipe[]][] = [
  ['draft:p', 'drafts'],
  ['refused-by-disk', 'drafts'],
  ['rested-looks', 'drafts'],
  ['noticed:a', 'drafts'],
  ['caret:a', 'drafts'],
  ['answered', 'drafts', 'threads'],
  ['visit:0', 'threads'],
  ['visits', 'threads'],
  ['sent-from-tab:7'],
  ['disk-torn'],
  ['reserve-spent'],
];

let keepers: Keepers;

beforeEach(() => {
  extension.reset();
  for (const [key] of ON_DISK) extension.local.items.set(key, {});
  for (const [key] of IN_MEMORY) extension.session.items.set(key, {});
  const stores = createStores();
  keepers = {
    stores,
    reminders: createReminders(stores),
    threads: createThreadRecords(),
    mirror: createMirrorRecords(),
    sync: createSync(),
  };
});

const left = (table: typeof ON_DISK, what: Wipe) =>
  table.filter(([, ...by]) => !by.includes(what)).map(([key]) => key);

const KINDS: Wipe[] = [
  'drafts',
  'shares',
  'addresses',
  'identities',
  'threads',
  'preferences',
  'synced',
];

describe('an erasure takes what it names, all of it, and nothing else', () => {
  test.each(KINDS)('%s', async what => {
    await wipe(what, keepers);
    // What is there to keep browsers in step, and the count behind the bell, are no belongings.
    const kept = [...extension.local.items.keys()].filter(key => !key.startsWith('sync-'));
    expect(kept.toSorted()).toEqual(left(ON_DISK, what).toSorted());
    const remembered = [...extension.session.items.keys()].filter(key => key !== 'reminders-due');
    expect(remembered.toSorted()).toEqual(left(IN_MEMORY, what).toSorted());
  });
});

test.each(['drafts', 'everything'] as const)('with %s the bell falls silent', async what => {
  extension.session.items.set('reminders-due', 2);
  extension.badges.set(undefined, { text: '⏰', title: '' });
  await wipe(what, keepers);
  expect(extension.badges.get(undefined)?.text).toBe('');
});

test('everything is everything; it does not come back from the other browsers', async () => {
  await wipe('everything', keepers);
  const { preferences, ...rest } = Object.fromEntries(extension.local.items);
  expect(rest).toEqual({});
  expect(preferences).toMatchObject({ sync: false, sites: {}, pagesOff: [] });
  expect([...extension.session.items.keys()]).toEqual([]);
});

test('the table names every key there is in the sources', () => {
  const sources = globSync(['utils/storage/*.ts', 'utils/background/*.ts'])
    .map(path => readFileSync(path, 'utf8'))
    .join('\n');
  const names = [...sources.matchAll(/^(?:export )?const \w*(?:KEY|PREFIX) = '([^']+)'/gmu)].map(
    ([, key = '']) => key,
  );
  expect(names.length).toBeGreaterThan(10);
  const known = [...ON_DISK, ...IN_MEMORY].map(([key]) => key);
  const ofSync = new Set(['sync-replica', 'reminders-due']);
  const missing = names.filter(
    name => !ofSync.has(name) && !known.some(key => key === name || key.startsWith(name)),
  );
  expect(missing).toEqual([]);
});
