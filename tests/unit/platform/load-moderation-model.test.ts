import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const own = 'extension://causerie/moderation/model-v1.bin';

vi.mock('../../../utils/platform/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `extension://causerie${path}` } },
}));

const loader = () => import('../../../utils/platform/load-moderation-model.ts');

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const answerWith = (bytes: () => Promise<Uint8Array<ArrayBuffer>>) => {
  const fetched = vi.fn<(address: string) => Promise<Response>>(
    async () => new Response(await bytes()),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

const shipped = async () => Uint8Array.from(await readFile('public/moderation/model-v1.bin'));

test('the model is read from the extension, once for all who ask', async () => {
  const fetched = answerWith(shipped);
  const { loadModerationModel } = await loader();
  const [first, second] = await Promise.all([loadModerationModel(), loadModerationModel()]);
  expect(first.version).toBe(1);
  expect(second).toBe(first);
  expect(fetched.mock.calls).toEqual([[own]]);
});

test('a file that is no model is told, and asked for again the next time', async () => {
  const { loadModerationModel } = await loader();
  answerWith(async () => new Uint8Array(8));
  await expect(loadModerationModel()).rejects.toThrow(RangeError);
  answerWith(shipped);
  expect((await loadModerationModel()).version).toBe(1);
});
