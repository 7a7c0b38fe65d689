import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serve } from '../../../utils/protocol/serve.ts';

type Listener = (
  message: unknown,
  sender: unknown,
  sendResponse: (reply: unknown) => void,
) => true | undefined;

const { runtime } = vi.hoisted(() => ({
  runtime: {
    id: 'causerie',
    listeners: [] as Listener[],
    getURL: (path: string) => `chrome-extension://causerie${path || '/'}`,
    onMessage: { addListener: (listener: Listener) => void runtime.listeners.push(listener) },
  },
}));
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: { runtime } }));

const page = {
  id: 'causerie',
  url: 'https://journal.example/a',
  frameId: 0,
  tab: { id: 7, incognito: true },
};
const popup = { id: 'causerie', url: 'chrome-extension://causerie/popup.html' };

const write = vi.fn<(payload: unknown, context: unknown) => unknown>();
const edit = vi.fn<(payload: unknown) => Promise<unknown>>();

beforeEach(() => {
  runtime.listeners.length = 0;
  write.mockReset().mockReturnValue({ ok: true });
  edit.mockReset().mockResolvedValue('edited');
  // Only the gate is looked at here, so one handler on each side is enough.
  serve({ 'draft.write': write } as never, { 'draft.edit': edit } as never);
});

const ask = (message: unknown, sender: unknown): Promise<unknown> =>
  new Promise(resolve => {
    const isLater = runtime.listeners[0]?.(message, sender, resolve);
    if (isLater !== true) queueMicrotask(() => resolve('no answer'));
  });

const refused = (kind: string) => ({ ok: false, error: { code: 'refused', message: kind } });

describe('serve', () => {
  test('registers one listener', () => {
    expect(runtime.listeners).toHaveLength(1);
  });

  test("a page's script reaches its table, with what the browser knows of it", async () => {
    const reply = await ask({ kind: 'draft.write', payload: 1 }, page);
    expect(reply).toEqual({ ok: true, value: { ok: true } });
    const context = { tabId: 7, frameId: 0, url: page.url, topUrl: null, isPrivate: true };
    expect(write).toHaveBeenCalledWith(1, context);
  });

  test('our own page reaches the other', async () => {
    const reply = await ask({ kind: 'draft.edit', payload: 2 }, popup);
    expect(reply).toEqual({ ok: true, value: 'edited' });
  });

  test.each([
    ["a page's script asks for what is ours", 'draft.edit', page],
    ['our page asks as if it were a page', 'draft.write', popup],
    ['another extension asks', 'draft.edit', { ...popup, id: 'stranger' }],
    ['a sender without address asks', 'draft.write', { id: 'causerie', tab: page.tab }],
    ['a page that is no web page asks', 'draft.write', { ...page, url: 'file:///etc/passwd' }],
    ['a script outside tabs asks', 'draft.write', { ...page, tab: undefined }],
    ['the name is one that every object has', 'constructor', page],
    ['the name is unknown', 'drafts.all', popup],
    ['a look-alike of our address asks', 'draft.edit', { ...page, url: 'https://causerie/x' }],
  ])('%s: refused', async (_what, kind, sender) => {
    expect(await ask({ kind, payload: 0 }, sender)).toEqual(refused(kind));
    expect(write).not.toHaveBeenCalled();
    expect(edit).not.toHaveBeenCalled();
  });

  test.each([null, 'draft.write', {}, { kind: 3 }])('%j is no message of ours', async message => {
    expect(await ask(message, page)).toBe('no answer');
  });

  test('a handler that throws answers with an error, not with silence', async () => {
    write.mockImplementation(() => {
      throw new Error('broken');
    });
    expect(await ask({ kind: 'draft.write', payload: 0 }, page)).toEqual({
      ok: false,
      error: { code: 'failed', message: 'Error: broken' },
    });
  });
});
