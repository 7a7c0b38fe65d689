import { beforeEach, expect, test, vi } from 'vitest';
import background from '../../../entrypoints/background.ts';
import { showShareWindow } from '../../../utils/background/show-share-window.ts';
import { openAddress, openDetached } from '../../../utils/platform/open-address.ts';
import { listShortcuts } from '../../../utils/platform/shortcuts.ts';
import { draftKey } from '../../../utils/storage/draft-keys.ts';
import { makeDraft } from '../../support/make-draft.ts';

type Tab = { id: number; incognito: boolean };

/** A browser as the one for Android is: no windows, no shortcuts, no menu in the page. */
const { extension, world } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  const { browser: desktop, ...fake } = createFakeExtension();
  const { windows: _windows, ...present } = desktop;
  const seen = { served: 0, closed: [] as ((tabId: number) => void)[], tabs: [] as Tab[] };
  const event = (list: unknown[] = []) => ({
    addListener: (listener: unknown) => void list.push(listener),
  });
  const browser = {
    ...present,
    alarms: { ...present.alarms, onAlarm: event() },
    tabs: { ...present.tabs, onRemoved: event(seen.closed), query: async () => seen.tabs },
    runtime: {
      ...present.runtime,
      onInstalled: event(),
      onStartup: event(),
      onMessage: { addListener: () => void (seen.served += 1) },
    },
  };
  return { extension: { ...fake, browser }, world: seen };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

beforeEach(() => extension.reset());

test('the background starts and answers', () => {
  background.main();
  expect(world.served).toBe(1);
});

test('what was written in private tabs ends with the last of them', async () => {
  const draft = makeDraft({ text: 'Entre nous.' });
  const key = draftKey(draft.id);
  await extension.session.set({ [key]: draft });
  world.tabs = [
    { id: 1, incognito: true },
    { id: 2, incognito: true },
    { id: 3, incognito: false },
  ];
  const close = (id: number) => world.closed[0]?.(id);
  close(2);
  world.tabs = world.tabs.filter(({ id }) => id !== 2);
  close(3);
  await vi.waitFor(() => expect(extension.session.items.has(key)).toBe(true));
  // The tab being closed may still be listed.
  close(1);
  await vi.waitFor(() => expect(extension.session.items.has(key)).toBe(false));
});

test('what has a small window elsewhere has a tab', async () => {
  await showShareWindow(7, 'sms');
  await openDetached(7);
  const noDocument = {} as Document;
  await openAddress('https://example.com/', { as: 'window', width: 400, height: 500 }, noDocument);
  expect(extension.opened).toEqual([
    'extension://causerie/share.html?tab=7&with=sms',
    'extension://causerie/popup.html?tab=7',
    'https://example.com/',
  ]);
});

test('no shortcut is listed', async () => {
  expect(await listShortcuts()).toEqual([]);
});
