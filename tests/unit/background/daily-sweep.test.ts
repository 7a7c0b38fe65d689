import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerSweep } from '../../../utils/background/daily-sweep.ts';
import { createStores } from '../../../utils/background/stores.ts';
import { makeDraft } from '../../support/make-draft.ts';

const { extension, listeners } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  type Listener = (about: { name: string }) => void;
  return {
    extension: createFakeExtension(),
    listeners: new Map<'install' | 'startup' | 'alarm', Listener>(),
  };
});
vi.mock('../../../utils/platform/browser.ts', () => {
  const { browser, alarms } = extension;
  const on = (event: 'install' | 'startup' | 'alarm') => ({
    addListener: (listener: () => void) => void listeners.set(event, listener),
  });
  return {
    browser: {
      ...browser,
      runtime: { ...browser.runtime, onInstalled: on('install'), onStartup: on('startup') },
      alarms: {
        get: async (name: string) => (alarms.has(name) ? { name } : undefined),
        create: async (name: string, { delayInMinutes }: { delayInMinutes: number }) =>
          void alarms.set(name, Date.now() + delayInMinutes * 60_000),
        onAlarm: on('alarm'),
      },
    },
  };
});

const DAY = 86_400_000;
const TODAY = Date.UTC(2026, 10, 29);
const stores = createStores();

const happens = async (event: 'install' | 'startup' | 'alarm') => {
  listeners.get(event)?.({ name: 'sweep-drafts' });
  await vi.advanceTimersByTimeAsync(1000);
};
const count = () =>
  [...extension.local.items.keys()].filter(key => key.startsWith('draft:')).length;

beforeEach(async () => {
  extension.reset();
  vi.useFakeTimers({ now: TODAY });
  registerSweep(stores);
  await happens('install');
  await stores.of(false).restore({ draft: makeDraft({ updatedAt: TODAY }), revisions: [] });
});
afterEach(() => vi.useRealTimers());

test('a draft kept long enough goes at the second sweep that finds it so', async () => {
  vi.setSystemTime(TODAY + 91 * DAY);
  await happens('alarm');
  expect(count()).toBe(1);
  await happens('alarm');
  expect(count()).toBe(0);
});

test('a clock that stood years ahead, or back, for one sweep costs nothing', async () => {
  for (const now of [Date.UTC(2099, 0, 1), TODAY + DAY, Date.UTC(1970, 0, 2), TODAY + 2 * DAY]) {
    vi.setSystemTime(now);
    await happens('alarm');
  }
  expect(count()).toBe(1);
});

test('what was written while the clock stood at its beginning is not swept once it is right', async () => {
  const draft = makeDraft({ id: 'aa.new', updatedAt: 5000, createdAt: 5000 });
  await stores.of(false).restore({ draft, revisions: [] });
  for (let sweeps = 0; sweeps < 3; sweeps += 1) await happens('alarm');
  expect(count()).toBe(2);
});

test('after everything was erased nothing is swept before the clock was seen twice', async () => {
  extension.local.items.delete('swept-at');
  vi.setSystemTime(TODAY + 91 * DAY);
  await happens('alarm');
  expect(count()).toBe(1);
});

test('a browser that forgot the alarm with its end is given it again', async () => {
  const first = extension.alarms.get('sweep-drafts');
  await happens('startup');
  expect(extension.alarms.get('sweep-drafts')).toBe(first);
  extension.alarms.clear();
  await happens('startup');
  expect(extension.alarms.get('sweep-drafts')).toBeGreaterThan(TODAY);
});
