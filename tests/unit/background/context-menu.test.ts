import { beforeEach, describe, expect, test, vi } from 'vitest';
import { actOnMenu } from '../../../utils/background/act-on-menu.ts';
import { registerContextMenu } from '../../../utils/background/context-menu.ts';
import { createShareRecords } from '../../../utils/background/share-records.ts';
import { createThreadRecords } from '../../../utils/background/thread-records.ts';
import type { Menus, Tabs } from '../../../utils/platform/browser.ts';

const { extension, world } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  const fake = createFakeExtension();
  const seen = {
    tabs: [] as string[],
    windows: [] as string[],
    copied: [] as string[],
    entries: [] as { id: string; title: string; contexts: string[]; parentId?: string }[],
    installed: [] as (() => void)[],
    changed: [] as ((changes: object, area: string) => void)[],
    passage: null as unknown,
    canCopy: true,
  };
  const executeScript = async ({ files, args }: { files?: string[]; args?: [string] }) => {
    if (files?.[0] === '/passage.js') return [{ result: seen.passage }];
    if (args === undefined) return [{ result: undefined }];
    if (seen.canCopy) seen.copied.push(args[0]);
    return [{ result: seen.canCopy }];
  };
  const listeners = (list: unknown[]) => ({ addListener: (one: unknown) => void list.push(one) });
  const browser = {
    ...fake.browser,
    storage: { ...fake.browser.storage, onChanged: listeners(seen.changed) },
    action: { ...fake.browser.action, getBadgeText: async () => '' },
    tabs: {
      ...fake.browser.tabs,
      create: async ({ url }: { url: string }) => void seen.tabs.push(url),
    },
    windows: { create: async ({ url }: { url: string }) => void seen.windows.push(url) },
    scripting: { executeScript },
    runtime: {
      getURL: (path: string) => `chrome-extension://id${path}`,
      onInstalled: listeners(seen.installed),
      onStartup: listeners([]),
    },
    contextMenus: {
      removeAll: async () => void seen.entries.splice(0),
      create: (entry: (typeof seen.entries)[number]) => void seen.entries.push(entry),
      onClicked: listeners([]),
    },
  };
  return { extension: { ...fake, browser }, world: seen };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const CLEAN = 'https://journal.example/messages/';
const tab = { id: 7, title: 'Soixante milliards', incognito: false } as Tabs.Tab;
const click = (menuItemId: string, more: Partial<Menus.OnClickData> = {}) =>
  ({ menuItemId, pageUrl: `${CLEAN}?utm_source=lettre`, ...more }) as Menus.OnClickData;

const report = (forms: object[], selection = '') => ({
  ok: true,
  value: {
    article: {
      location: `${CLEAN}?utm_source=lettre`,
      canonical: null,
      ogUrl: null,
      title: { value: 'Soixante milliards', source: 'dom' },
      leadImage: null,
      language: { value: 'fr', source: 'dom' },
    },
    forms,
    selection,
  },
});

const shares = createShareRecords();
const threads = createThreadRecords();
const history = async () => (await shares.read()).map(({ messenger }) => messenger);

beforeEach(() => {
  extension.reset();
  Object.assign(world, { tabs: [], windows: [], copied: [], passage: null, canCopy: true });
  extension.answer(report([]));
});

describe('sharing from the menu', () => {
  test('opens the messenger in a tab of its own, the article stays, and it is remembered', async () => {
    await actOnMenu(click('share:whatsapp'), tab, shares, threads);
    expect(world.tabs).toHaveLength(1);
    expect(decodeURIComponent(world.tabs[0] ?? '')).toBe(
      `https://web.whatsapp.com/send?text=*Soixante milliards*\n${CLEAN}`,
    );
    expect(await history()).toEqual(['whatsapp']);
  });

  test('a selection is quoted, and the link leads to it', async () => {
    extension.answer(report([], 'Trois fois plus\nque les SMS'));
    world.passage = { textStart: 'Trois fois plus' };
    await actOnMenu(
      click('share:telegram', { selectionText: 'Trois fois plus que' }),
      tab,
      shares,
      threads,
    );
    const opened = decodeURIComponent(decodeURIComponent(world.tabs[0] ?? ''));
    expect(opened).toContain('Trois fois plus\nque les SMS');
    expect(opened).toContain(`${CLEAN}#:~:text=Trois fois plus`);
  });

  test('a link is shared by itself, cleaned', async () => {
    const linkUrl = 'https://autre.example/b?fbclid=1';
    await actOnMenu(click('share:whatsapp', { linkUrl }), tab, shares, threads);
    expect(decodeURIComponent(world.tabs[0] ?? '')).toMatch(/text=https:\/\/autre\.example\/b$/u);
  });

  test('Messenger gets the message by the clipboard', async () => {
    await actOnMenu(click('share:messenger'), tab, shares, threads);
    expect(world.copied).toEqual([`Soixante milliards\n${CLEAN}`]);
    expect(world.tabs).toEqual(['https://www.facebook.com/messages/new']);
  });

  test('what cannot be copied is shown in our own window, and nothing else opens', async () => {
    world.canCopy = false;
    await actOnMenu(click('share:messenger'), tab, shares, threads);
    expect(world.tabs).toEqual([]);
    expect(world.windows).toEqual(['chrome-extension://id/share.html?tab=7&with=messenger']);
    expect(await history()).toEqual([]);
  });

  test('an SMS from a computer needs a code: our own window has it', async () => {
    await actOnMenu(click('share:sms'), tab, shares, threads);
    expect(world.windows).toEqual(['chrome-extension://id/share.html?tab=7&with=sms']);
  });

  test('from a private window nothing is remembered', async () => {
    await actOnMenu(click('share:whatsapp'), { ...tab, incognito: true }, shares, threads);
    expect(world.tabs).toHaveLength(1);
    expect(await history()).toEqual([]);
  });

  test('a page that does not answer is shared by its address', async () => {
    extension.answer(new Error('no receiver'));
    await actOnMenu(click('share:whatsapp'), tab, shares, threads);
    expect(decodeURIComponent(world.tabs[0] ?? '')).toContain(`*Soixante milliards*\n${CLEAN}`);
  });
});

describe('copying from the menu', () => {
  test.each([
    ['copy-link', {}, CLEAN],
    ['copy-link', { linkUrl: 'https://autre.example/b?utm_medium=x' }, 'https://autre.example/b'],
    ['copy-passage', { selectionText: 'oui' }, `${CLEAN}#:~:text=oui`],
  ])('%s %j', async (entry, more, link) => {
    world.passage = { textStart: 'oui' };
    await actOnMenu(click(entry, more), tab, shares, threads);
    expect(world.copied).toEqual([link]);
    expect(extension.badges.get(7)?.text).toBe('✓');
  });

  test('a page that refuses the clipboard leaves the link in our own window', async () => {
    world.canCopy = false;
    await actOnMenu(click('copy-link'), tab, shares, threads);
    expect(world.windows).toHaveLength(1);
  });
});

describe('quoting', () => {
  test('goes to the field the page has open, at the caret', async () => {
    extension.answer(report([{ parent: { id: '12' } }], 'Trois fois plus'));
    await actOnMenu(click('quote', { selectionText: 'Trois fois plus' }), tab, shares, threads);
    expect(extension.toPages.at(-1)?.message).toEqual({
      kind: 'field.insert',
      payload: { parentId: '12', text: '«\u00a0Trois fois plus\u00a0»\n\n', how: { at: 'caret' } },
    });
  });

  test('without a field it is copied', async () => {
    await actOnMenu(click('quote', { selectionText: 'Trois' }), tab, shares, threads);
    expect(world.copied).toEqual(['«\u00a0Trois\u00a0»\n\n']);
  });
});

test('nothing happens on a page of the browser', async () => {
  await actOnMenu(click('copy-link', { pageUrl: 'chrome://settings' }), tab, shares, threads);
  expect([world.copied, world.tabs, world.windows]).toEqual([[], [], []]);
});

test('the menu names the reader’s messengers, and follows a change of them', async () => {
  registerContextMenu(shares, threads);
  world.installed[0]?.();
  await vi.waitFor(() => expect(world.entries.map(({ id }) => id)).toContain('quote'));
  expect(world.entries.filter(({ parentId }) => parentId === 'share').map(({ id }) => id)).toEqual([
    'share:whatsapp',
    'share:messenger',
    'share:sms',
    'share:telegram',
  ]);
  expect(world.entries.find(({ id }) => id === 'copy-passage')?.contexts).toEqual(['selection']);
  await extension.local.set({ preferences: { messengers: ['signal'] } });
  for (const tell of world.changed) tell({ preferences: { newValue: {} } }, 'local');
  await vi.waitFor(() => expect(world.entries.map(({ id }) => id)).toContain('share:signal'));
  expect(world.entries.map(({ id }) => id)).not.toContain('share:whatsapp');
});

describe('a comment the menu was opened on', () => {
  const pointed = { ok: true, value: { id: '12', author: 'Zoé' } };

  test.each([
    ['thread-branch', { name: 'branch', id: '12' }],
    ['thread-author', { name: 'author', author: 'Zoé' }],
  ])('%s shows that alone', async (entry, filter) => {
    extension.answer(pointed);
    await actOnMenu(click(entry), tab, shares, threads);
    expect(extension.toPages.at(-1)?.message).toEqual({ kind: 'thread.view', payload: { filter } });
  });

  test('its author is muted on this site', async () => {
    extension.answer(pointed);
    await actOnMenu(click('thread-mute'), tab, shares, threads);
    const { mutes } = await threads.settings();
    expect(mutes).toMatchObject([{ kind: 'author', value: 'Zoé', site: 'journal.example' }]);
  });

  test('outside a comment nothing happens', async () => {
    extension.answer({ ok: true, value: null });
    await actOnMenu(click('thread-mute'), tab, shares, threads);
    expect((await threads.settings()).mutes).toEqual([]);
  });
});
