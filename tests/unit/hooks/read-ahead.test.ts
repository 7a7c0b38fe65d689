import { expect, test, vi } from 'vitest';
import { noIdentities } from '../../../utils/domain/preferences/identities.ts';
import type { Backend } from '../../../utils/hooks/backend.ts';
import type { PopupAhead } from '../../../utils/hooks/popup-ahead.ts';
import { readAhead } from '../../../utils/hooks/read-ahead.ts';
import type { Messages } from '../../../utils/platform/locales/messages.ts';
import { makeReport } from '../../dom/components/make-report.ts';

const tab = (url: string | null) => ({ id: 7, url, title: '', isPrivate: false });

function make(
  url: string | null,
  {
    read = async () => [],
    begun,
  }: { read?: () => Promise<unknown>; begun?: (asked: string[]) => PopupAhead } = {},
) {
  const asked: string[] = [];
  const tell =
    (name: string, answer: (...args: unknown[]) => unknown) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args].join(' '));
      return answer(...args);
    };
  const source = {
    findTargetTab: tell('tab', () => tab(url)),
    lookAtPage: tell('look', () => makeReport({ selection: 'later' })),
    loadTranslator: tell('words', language => ({ language })),
    readArticleDrafts: tell('drafts', read),
    readIdentities: tell('identities', () => noIdentities),
    readReminders: tell('reminders', () => []),
    readNews: tell('news', () => []),
    readPreferences: tell('preferences', () => ({})),
    siteAccess: { holds: tell('access', () => true) },
  };
  const backend = readAhead(source as unknown as Backend, begun?.(asked));
  const count = (name: string) => asked.filter(one => one.startsWith(name)).length;
  return { backend, asked, count };
}

const ARTICLE = 'https://journal.example/2026/messages/';
const ADDRESS = `${ARTICLE}?utm_source=lettre#comments`;

test('the drafts of the article at the tab’s address are read once, without its tracking', async () => {
  const { backend, asked, count } = make(ADDRESS);
  await backend.findTargetTab();
  expect(asked).toContain(`drafts ${ARTICLE} false`);
  expect(await backend.readArticleDrafts(ARTICLE, false)).toEqual([]);
  expect(count('drafts')).toBe(1);
});

test('whoever asks again is answered anew: something may have changed', async () => {
  const { backend, count } = make(ARTICLE);
  await backend.findTargetTab();
  await backend.readArticleDrafts(ARTICLE, false);
  await backend.readArticleDrafts(ARTICLE, false);
  expect(count('drafts')).toBe(2);
});

test.each([
  ['https://journal.example/amp/messages/', false],
  [ARTICLE, true],
] as const)('%s (in a private window: %s) is read for itself', async (url, isPrivate) => {
  const { backend, asked } = make(ARTICLE);
  await backend.findTargetTab();
  await backend.readArticleDrafts(url, isPrivate);
  expect(asked.at(-1)).toBe(`drafts ${url} ${isPrivate}`);
});

test('what the browser lets us do at the tab’s address is asked once, and anew for others', async () => {
  const { backend, asked, count } = make(ADDRESS);
  await backend.findTargetTab();
  expect(await backend.siteAccess.holds(ADDRESS)).toBe(true);
  expect(count('access')).toBe(1);
  await backend.siteAccess.holds(null);
  expect(asked.at(-1)).toBe('access ');
});

test.each([null, 'chrome://settings/', 'file:///home/a.html'])(
  'nothing is read for %s',
  async url => {
    const { backend, count } = make(url);
    expect(await backend.findTargetTab()).toEqual(tab(url));
    expect(count('drafts') + count('access')).toBe(0);
  },
);

test('a storage that refuses is told to who asks, and to nobody else', async () => {
  const read = async () => {
    throw new Error('broken');
  };
  const { backend } = make(ARTICLE, { read });
  await backend.findTargetTab();
  await expect(backend.readArticleDrafts(ARTICLE, false)).rejects.toThrow('broken');
});

test.each(['readIdentities', 'readReminders', 'readNews'] as const)(
  '%s is begun at once, and done anew for who asks again',
  async name => {
    const { backend, count } = make(null);
    const what = name.slice('read'.length).toLowerCase();
    expect(count(what)).toBe(1);
    await backend[name]();
    expect(count(what)).toBe(1);
    await backend[name]();
    expect(count(what)).toBe(2);
  },
);

test('two who ask for the preferences at once share one reading', async () => {
  const { backend, count } = make(null);
  await Promise.all([backend.readPreferences(), backend.readPreferences()]);
  expect(count('preferences')).toBe(1);
  await backend.readPreferences();
  expect(count('preferences')).toBe(2);
});

test('what was begun before the popup’s own script ran is taken, once; the words for their language', async () => {
  const begun = vi.fn<() => PopupAhead>(() => ({
    tab: Promise.resolve(tab(ARTICLE)),
    report: Promise.resolve(makeReport({ selection: 'ahead' })),
    words: { language: 'fr', messages: Promise.resolve({} as Messages) },
  }));
  const { backend, count } = make('https://elsewhere.example/', { begun });
  expect(await backend.findTargetTab()).toEqual(tab(ARTICLE));
  expect((await backend.lookAtPage(7)).selection).toBe('ahead');
  expect((await backend.loadTranslator('fr')).direction).toBe('ltr');
  expect(count('tab') + count('look') + count('words')).toBe(0);
  expect((await backend.lookAtPage(7)).selection).toBe('later');
  expect((await backend.findTargetTab())?.url).toBe('https://elsewhere.example/');
  await backend.loadTranslator('de');
  expect(count('words')).toBe(1);
});
