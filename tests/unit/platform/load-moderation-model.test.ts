import { readFile } from 'node:fs/promises';
import {
  LEXICONS_FILE,
  MODEL_FILE,
  MODEL_VERSION,
} from '../../../utils/domain/moderation/model-files.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packLexicons } from '../../../utils/domain/moderation/pack-lexicons.ts';

const own = 'extension://causerie';

vi.mock('../../../utils/platform/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `extension://causerie${path}` } },
}));

const loader = () => import('../../../utils/platform/load-moderation-model.ts');

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

type Files = { model?: Uint8Array<ArrayBuffer>; lexicons?: unknown };

const answerWith = async ({ model, lexicons = packLexicons() }: Files = {}) => {
  const bytes = model ?? Uint8Array.from(await readFile(`public${MODEL_FILE}`));
  const fetched = vi.fn<(address: string) => Promise<Response>>(
    async address => new Response(address.endsWith('.bin') ? bytes : JSON.stringify(lexicons)),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('the model and its lexicons are read from the extension, once for all who ask', async () => {
  const fetched = await answerWith();
  const { loadModerationModel } = await loader();
  const [first, second] = await Promise.all([loadModerationModel(), loadModerationModel()]);
  expect(first.version).toBe(MODEL_VERSION);
  expect(first.lexicons.of('fr').get('connard')).toEqual([{ kind: 'insult', rest: [] }]);
  expect(second).toBe(first);
  expect(fetched.mock.calls).toEqual([[own + MODEL_FILE], [own + LEXICONS_FILE]]);
});

test.each<[string, Files]>([
  ['no model', { model: new Uint8Array(8) }],
  ['no lexicons', { lexicons: null }],
  ['lexicons of six languages', { lexicons: { ...packLexicons(), nl: undefined } }],
  ['a lexicon that is no text', { lexicons: { ...packLexicons(), fr: { insult: 3 } } }],
])('a file that is %s is told, and asked for again the next time', async (_what, files) => {
  const { loadModerationModel } = await loader();
  await answerWith(files);
  await expect(loadModerationModel()).rejects.toThrow(/model|lexicons/u);
  await answerWith();
  expect((await loadModerationModel()).version).toBe(MODEL_VERSION);
});
