import { beforeEach, expect, test, vi } from 'vitest';
import { askPage } from '../../../utils/protocol/ask-page.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

type Script = Record<string, unknown>;

/** What the thread's script in each frame answers, by the kind of message; 0 is the page. */
let scripts: Record<number, Script>;
let asked: string[];

beforeEach(() => {
  extension.reset();
  asked = [];
  extension.setFrames([
    { frameId: 0, result: true },
    { frameId: 4, result: false },
    { frameId: 9, result: true },
  ]);
  vi.spyOn(extension.browser.tabs, 'sendMessage').mockImplementation(
    async (_tabId: number, message: unknown, options?: { frameId: number }) => {
      const { kind } = message as { kind: string };
      const frameId = options?.frameId ?? -1;
      const script = scripts[frameId];
      if (script === undefined) throw new Error('no receiver');
      asked.push(`${frameId} ${kind}`);
      return { ok: true, value: script[kind] };
    },
  );
});

const thread = (name: string): Script => ({
  'thread.is-here': true,
  'thread.view': `${name}, seen`,
  'thread.surroundings': { openMs: 9, articleWords: 1, isKnown: true, closing: '', signedAs: name },
});
const none: Script = {
  'thread.is-here': false,
  'thread.view': null,
  'thread.surroundings': { openMs: 90_000, articleWords: 800, isKnown: false, signedAs: '' },
};

test.each<[string, Record<number, Script>, unknown]>([
  ['in the page', { 0: thread('page') }, 'page, seen'],
  ['in a frame', { 0: none, 9: thread('frame') }, 'frame, seen'],
  ['in a frame of a page without our script', { 9: thread('frame') }, 'frame, seen'],
  ['in the page and in a frame', { 0: thread('page'), 9: thread('frame') }, 'page, seen'],
  ['nowhere', { 0: none, 9: none }, null],
])('a view goes to the thread: %s', async (_where, found, seen) => {
  scripts = found;
  expect(await askPage(7, 'thread.view', {})).toEqual(seen);
});

test('the article’s words are the page’s, the name in the form is the frame’s', async () => {
  scripts = { 0: none, 9: thread('frame') };
  expect(await askPage(7, 'thread.surroundings', undefined)).toEqual({
    openMs: 90_000,
    articleWords: 800,
    isKnown: true,
    closing: '',
    signedAs: 'frame',
  });
});

test('changed settings are told to all', async () => {
  scripts = { 0: thread('page'), 9: thread('frame') };
  await askPage(7, 'thread.refresh', undefined);
  expect(asked.toSorted()).toEqual(['0 thread.refresh', '9 thread.refresh']);
});

test('where no thread is read it is told as such', async () => {
  scripts = {};
  await expect(askPage(7, 'thread.undo', undefined)).rejects.toMatchObject({ code: 'no-receiver' });
});
