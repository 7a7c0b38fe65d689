import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allMessages } from '../../../utils/platform/locales/all-messages.ts';
import { loadMessages } from '../../../utils/platform/load-messages.ts';
import { messagesFile, type Language } from '../../../utils/platform/locales/languages.ts';

vi.mock('../../../utils/platform/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `extension://causerie${path}` } },
}));

const addressOf = (language: keyof typeof allMessages) =>
  `extension://causerie${messagesFile(language)}`;

const files = new Map<string, unknown>();

beforeEach(() => {
  // As it is built: the words are files of the extension.
  vi.stubEnv('DEV', false);
  for (const [language, messages] of Object.entries(allMessages))
    files.set(addressOf(language as keyof typeof allMessages), messages);
  vi.stubGlobal('fetch', async (path: string) => {
    if (!files.has(path)) throw new TypeError('Failed to fetch');
    return Response.json(files.get(path));
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test.each<[Language, unknown]>([
  ['de', allMessages.de],
  ['pt-PT', allMessages['pt-PT']],
  // Made from English while developing, and English elsewhere.
  ['ar-XB', allMessages.en],
])('the words of %s are read from their file', async (language, words) => {
  expect(await loadMessages(language)).toEqual(words);
});

test('a file that cannot be read is answered in English', async () => {
  files.delete(addressOf('it'));
  expect(await loadMessages('it')).toEqual(allMessages.en);
  files.clear();
  await expect(loadMessages('it')).rejects.toThrow('Failed to fetch');
});
