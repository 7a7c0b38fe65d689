import { expect, test, vi } from 'vitest';
import { noIdentities, type Identities } from '../../../utils/domain/preferences/identities.ts';
import type { Backend } from '../../../utils/hooks/backend.ts';
import { readAhead } from '../../../utils/hooks/read-ahead.ts';

const tab = (url: string | null) => ({ id: 7, url, title: '', isPrivate: false });

function make(url: string | null, ask: () => Promise<unknown> = async () => []) {
  const asked = vi.fn<() => Promise<unknown>>(ask);
  const readIdentities = vi.fn<() => Promise<Identities>>(async () => noIdentities);
  const source = { findTargetTab: async () => tab(url), ask: asked, readIdentities };
  const backend = readAhead(source as unknown as Backend);
  const draftsOf = (article: string) =>
    backend.ask('drafts.of-article', { url: article, isPrivate: false });
  return { backend, asked, readIdentities, draftsOf };
}

const ARTICLE = 'https://journal.example/2026/messages/';

test('the drafts of the article at the tab’s address are asked for once, without its tracking', async () => {
  const { backend, asked, draftsOf } = make(`${ARTICLE}?utm_source=lettre#comments`);
  await backend.findTargetTab();
  expect(asked.mock.calls).toEqual([['drafts.of-article', { url: ARTICLE, isPrivate: false }]]);
  expect(await draftsOf(ARTICLE)).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('whoever asks again is answered anew: something may have changed', async () => {
  const { backend, asked, draftsOf } = make(ARTICLE);
  await backend.findTargetTab();
  await draftsOf(ARTICLE);
  await draftsOf(ARTICLE);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a page that names another address is answered for that one', async () => {
  const { backend, asked, draftsOf } = make(ARTICLE);
  await backend.findTargetTab();
  await draftsOf('https://journal.example/amp/messages/');
  expect(asked.mock.calls.at(-1)).toEqual([
    'drafts.of-article',
    { url: 'https://journal.example/amp/messages/', isPrivate: false },
  ]);
});

test.each([null, 'chrome://settings/', 'file:///home/a.html'])(
  'nothing is asked for %s',
  async url => {
    const { backend, asked } = make(url);
    expect(await backend.findTargetTab()).toEqual(tab(url));
    expect(asked).not.toHaveBeenCalled();
  },
);

test('a background that refuses is told to who asks, and to nobody else', async () => {
  const { backend, draftsOf } = make(ARTICLE, async () => {
    throw new Error('asleep');
  });
  await backend.findTargetTab();
  await expect(draftsOf(ARTICLE)).rejects.toThrow('asleep');
});

test('who the reader is, is read at once, and anew for who asks again', async () => {
  const { backend, readIdentities } = make(null);
  expect(readIdentities).toHaveBeenCalledTimes(1);
  expect(await backend.readIdentities()).toBe(noIdentities);
  expect(readIdentities).toHaveBeenCalledTimes(1);
  await backend.readIdentities();
  expect(readIdentities).toHaveBeenCalledTimes(2);
});
