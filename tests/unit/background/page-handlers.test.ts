import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageHandlers } from '../../../utils/background/page-handlers.ts';
import { placeOfPage } from '../../../utils/background/place-of-page.ts';
import { createStores } from '../../../utils/background/stores.ts';
import { writeDraft } from '../../../utils/background/write-draft.ts';
import { unpackRevisions } from '../../../utils/domain/drafts/pack-revisions.ts';
import type { PagePlace } from '../../../utils/protocol/messages.ts';
import type { PageSender } from '../../../utils/protocol/serve.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const ARTICLE = 'https://www.journal.example/2016/messages/';

const sender = (changes: Partial<PageSender> = {}): PageSender => ({
  tabId: 7,
  frameId: 0,
  url: ARTICLE,
  topUrl: ARTICLE,
  isPrivate: false,
  ...changes,
});

const place = (changes: Partial<PagePlace> = {}): PagePlace => ({
  canonical: ARTICLE,
  title: 'Soixante milliards',
  siteName: 'Le Journal',
  language: 'fr-FR',
  system: 'wordpress',
  parent: null,
  ...changes,
});

const parent = { id: '12', author: 'Léa', excerpt: 'Oui', date: null, permalink: null };

const ready = { place: place(), formCount: 1, commentCount: 3, isErrorPage: false };

let stores: ReturnType<typeof createStores>;
let handlers: ReturnType<typeof pageHandlers>;

beforeEach(() => {
  extension.reset();
  stores = createStores();
  handlers = pageHandlers(stores);
});

const write = (text: string, from = sender(), at = place(), base = 0) =>
  handlers['draft.write']({ place: at, text, base }, from);

describe('a page that reports itself', () => {
  test('learns what is kept for its article and its replies, not the texts', async () => {
    await write('Bonjour');
    await write('Réponse à Léa', sender(), place({ parent }));
    const welcome = await handlers['page.ready'](ready, sender());
    expect(welcome.drafts.toSorted((a, b) => a.length - b.length)).toEqual([
      { parentId: '', length: 7 },
      { parentId: '12', length: 13, author: 'Léa' },
    ]);
    expect(JSON.stringify(welcome)).not.toContain('Bonjour');
  });

  test.each([
    ['a form', 1, 'form', '•'],
    ['a thread without a form', 0, 'noForm', ''],
  ])('shows %s on the toolbar', async (_what, formCount, _state, text) => {
    await handlers['page.ready']({ ...ready, formCount }, sender());
    expect(extension.badges.get(7)?.text).toBe(text);
    expect(extension.badges.get(7)?.title).toMatch(/^Causerie/u);
  });

  test('is told to stay quiet where the reader switched Causerie off', async () => {
    extension.local.items.set('preferences', { sites: { 'journal.example': 'off' } });
    const welcome = await handlers['page.ready'](ready, sender());
    expect(welcome.isOn).toBe(false);
    expect(extension.badges.get(7)?.text).toBe('');
    expect(await write('Bonjour')).toEqual({ ok: false, code: 'site-off' });
    expect([...extension.local.items.keys()]).toEqual(['preferences']);
  });

  test('is told to show nothing where the reader wants quiet; drafts are kept', async () => {
    extension.local.items.set('preferences', { mode: 'quiet' });
    const welcome = await handlers['page.ready'](ready, sender());
    expect(welcome).toMatchObject({ isOn: true, isQuiet: true });
    expect(await write('Bonjour')).toMatchObject({ ok: true });
  });

  test('speaks the language that the reader chose', async () => {
    extension.local.items.set('preferences', { language: 'en' });
    const { words } = await handlers['page.ready'](ready, sender());
    expect(words.language).toBe('en');
  });
});

describe('a reader who stays far from the comments', () => {
  const stay = (has: { form: boolean; canonical: string | null }, from = sender()) =>
    handlers['page.stay'](has, from);

  test.each([
    [true, '•'],
    [false, undefined],
  ])('with a form: %s, the toolbar shows %s', async (form, text) => {
    await stay({ form, canonical: null });
    expect(extension.badges.get(7)?.text).toBe(text);
    expect(extension.scripts).toEqual([]);
  });

  test('where something was written, the script comes and tells all', async () => {
    await write('Bonjour');
    await stay({ form: true, canonical: ARTICLE }, sender({ url: `${ARTICLE}?utm_source=x` }));
    expect(extension.scripts).toEqual(['/page.js']);
  });

  test('a site turned off stays silent', async () => {
    extension.local.items.set('preferences', { sites: { 'journal.example': 'off' } });
    await stay({ form: true, canonical: null });
    expect(extension.badges.get(7)?.text ?? '').toBe('');
  });
});

describe('words the page never saw', () => {
  const compose = (text: string) => {
    const at = placeOfPage(place(), sender());
    return writeDraft(stores, { place: at, text, origin: 'composer', base: 0, isPrivate: false });
  };

  test('are not given to it: the sheet has to show them', async () => {
    await compose('Écrit dans la fenêtre');
    expect(await handlers['draft.take'](place(), sender())).toBe('in-composer');
  });

  test('nor are they when the page replaced them with a few words', async () => {
    await compose('Un long texte écrit dans la fenêtre');
    await write('H');
    expect(await handlers['draft.take'](place(), sender())).toBe('in-composer');
  });

  test('are given once they stood in its field', async () => {
    await compose('Écrit, puis inséré');
    await write('Écrit, puis inséré');
    expect(await handlers['draft.take'](place(), sender())).toMatchObject({ rev: 1 });
  });
});

describe('a page that writes', () => {
  test('is told the revision it wrote', async () => {
    expect(await write('B')).toMatchObject({ ok: true, rev: 1, kept: 'disk' });
    expect(await write('Bo', sender(), place(), 1)).toMatchObject({ ok: true, rev: 2 });
  });

  test('cannot reach another site by naming its address', async () => {
    await write('Bonjour');
    const stranger = sender({ url: 'https://evil.example/' });
    expect(await handlers['draft.take'](place(), stranger)).toBeNull();
    await write('Piège', stranger);
    expect(await handlers['draft.take'](place(), sender())).toMatchObject({ text: 'Bonjour' });
  });

  test('reaches one draft from the canonical address and from an address with trackers', async () => {
    await write('Bonjour', sender({ url: `${ARTICLE}?utm_source=x#comments` }));
    expect(await handlers['draft.take'](place(), sender())).toMatchObject({ text: 'Bonjour' });
  });

  test('leaves nothing on the disk from a private window', async () => {
    const secret = sender({ isPrivate: true });
    expect(await write('Secret', secret)).toMatchObject({ ok: true, kept: 'session' });
    await handlers['draft.submitted']({ place: place(), text: 'Secret', twins: [] }, secret);
    expect(extension.local.writes).toBe(0);
    expect(JSON.stringify([...extension.local.items])).not.toContain('Secret');
  });

  test.each([
    ['QuotaExceededError: storage is full', 'quota'],
    ['something else', 'storage'],
  ])('is told when the storage refuses: %s', async (message, code) => {
    extension.local.failWith = call => (call === 'set' ? new Error(message) : null);
    expect(await write('Bonjour')).toEqual({ ok: false, code, rev: 1 });
    // Kept in memory until the disk takes it; tried again, it takes the place of nothing newer.
    await write('Bonjour à tous', sender(), place(), 1);
    const again = { place: place(), text: 'Bonjour', base: 1, held: 1 };
    expect(await handlers['draft.write'](again, sender())).toMatchObject({ ok: false, rev: 1 });
    extension.local.failWith = null;
    expect(await handlers['draft.write'](again, sender())).toMatchObject({ ok: true, rev: 1 });
    expect(await handlers['draft.take'](place(), sender())).toMatchObject({
      text: 'Bonjour à tous',
    });
  });

  test('is told when the text is too long to keep', async () => {
    expect(await write('x'.repeat(262_145))).toEqual({ ok: false, code: 'too-long' });
    expect(await write('x'.repeat(200_000))).toMatchObject({ ok: true });
  });

  test('gets back what a few words typed since had replaced', async () => {
    await write('Un long texte écrit hier');
    await write('H');
    const { drafts } = await handlers['page.ready'](ready, sender());
    expect(drafts).toEqual([{ parentId: '', length: 24 }]);
    const taken = await handlers['draft.take'](place(), sender());
    expect(taken).toEqual({ text: 'Un long texte écrit hier', rev: 0 });
    const written = await write('Un long texte écrit hier', sender(), place(), 0);
    const key = `revisions:${written.ok ? written.id : ''}`;
    const { revisions } = unpackRevisions(extension.local.items.get(key));
    expect(
      revisions.map(({ text }) => text),
      'the few words are kept too',
    ).toContain('H');
  });
});
