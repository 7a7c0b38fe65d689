import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withEmbeddedPages } from '../../../utils/background/embedded-pages.ts';
import { pageHandlers } from '../../../utils/background/page-handlers.ts';
import { createStores } from '../../../utils/background/stores.ts';
import type { PagePlace } from '../../../utils/protocol/messages.ts';
import type { PageSender } from '../../../utils/protocol/serve.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const ARTICLE = 'https://www.journal.example/messages/';
const FRAME = 'https://disqus.com/embed/comments/?f=journal';

const frame = (changes: Partial<PageSender> = {}): PageSender => ({
  tabId: 7,
  frameId: 3,
  url: FRAME,
  topUrl: `${ARTICLE}?utm_source=lettre`,
  isPrivate: false,
  ...changes,
});

/** What a frame says of its place: it may say anything. */
const place = (canonical: string | null): PagePlace => ({
  canonical,
  title: 'Disqus',
  siteName: 'Disqus',
  language: 'en',
  system: 'disqus',
  parent: null,
});

/** What the article's page answers when asked which article the frame belongs to. */
const facts = { canonical: ARTICLE, title: 'Soixante', siteName: 'Le Journal', language: 'fr' };

let stores: ReturnType<typeof createStores>;
let handlers: ReturnType<typeof pageHandlers>;

beforeEach(() => {
  extension.reset();
  extension.answer({ ok: true, value: facts });
  stores = createStores();
  handlers = withEmbeddedPages(pageHandlers(stores));
});

const write = (canonical: string | null, from = frame()) =>
  handlers['draft.write']({ place: place(canonical), text: 'Bonjour', base: 0 }, from);

describe('what is written in a frame', () => {
  test('is kept under the article of its tab, whatever article the frame names', async () => {
    expect(await write('https://victim.example/secret/')).toMatchObject({ ok: true });
    const [draft] = await stores.of(false).ofArticle(ARTICLE);
    expect(draft?.article).toEqual({
      url: ARTICLE,
      title: 'Soixante',
      siteName: 'Le Journal',
      language: 'fr',
    });
    expect(draft?.system).toBe('disqus');
    expect(await stores.of(false).ofArticle('https://victim.example/secret/')).toEqual([]);
    expect(extension.toPages).toEqual([
      {
        tabId: 7,
        message: {
          kind: 'article.of-frame',
          payload: { address: FRAME, claim: 'https://victim.example/secret/' },
        },
      },
    ]);
  });

  test('is given back there only', async () => {
    await write(null);
    expect(await handlers['draft.take'](place(ARTICLE), frame())).toMatchObject({
      text: 'Bonjour',
    });
    const elsewhere = frame({ topUrl: 'https://other.example/' });
    expect(await handlers['draft.take'](place(ARTICLE), elsewhere)).toBeNull();
  });

  test('follows the switch of the article’s site, not of the frame’s', async () => {
    extension.local.items.set('preferences', { sites: { 'journal.example': 'off' } });
    const welcome = { place: place(null), formCount: 1, commentCount: 0, isErrorPage: false };
    expect(await handlers['page.ready'](welcome, frame())).toMatchObject({ isOn: false });
  });
});

describe('a frame is refused', () => {
  test.each([
    ['that the page around it does not show', { ok: true, value: null }, frame()],
    ['when no script of ours runs around it', new Error('no receiver'), frame()],
    [
      'when the browser hides the tab’s address',
      { ok: true, value: facts },
      frame({ topUrl: null }),
    ],
  ])('%s', async (_why, reply, from) => {
    extension.answer(reply);
    await expect(write(ARTICLE, from)).rejects.toThrow('belongs to no article');
    expect([...extension.local.items.keys()]).toEqual([]);
  });
});

test('a frame that saw the reader come gets the script, in itself', async () => {
  await handlers['page.enter'](undefined, frame());
  expect(extension.scripts).toEqual(['/page.js']);
  expect(extension.scriptTargets.at(-1)).toEqual({ tabId: 7, frameIds: [3] });
});

describe('the sheet of a frame', () => {
  const tie = () =>
    handlers['sheet.tie']({ sheetId: 's1', place: place(null), draftId: null }, frame());

  test('is shown by the page around it', async () => {
    await tie();
    extension.answer({ ok: true, value: { isOpen: true } });
    expect(await handlers['sheet.lift']({ sheetId: 's1' }, frame())).toEqual({ isOpen: true });
    expect(extension.toPages.at(-1)?.message).toEqual({
      kind: 'sheet.show',
      payload: { sheetId: 's1', title: expect.any(String) },
    });
  });

  test.each([
    ['another frame', frame({ frameId: 4 })],
    ['another tab', frame({ tabId: 8 })],
  ])('is not shown for %s', async (_who, from) => {
    await tie();
    const before = extension.toPages.length;
    expect(await handlers['sheet.lift']({ sheetId: 's1' }, from)).toEqual({ isOpen: false });
    expect(extension.toPages).toHaveLength(before);
  });
});
