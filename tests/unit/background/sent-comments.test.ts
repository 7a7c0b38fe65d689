import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageHandlers } from '../../../utils/background/page-handlers.ts';
import { splitDraft } from '../../../utils/background/forecast-draft.ts';
import { lookAgain } from '../../../utils/background/look-again.ts';
import { placeOfPage } from '../../../utils/background/place-of-page.ts';
import { createStores } from '../../../utils/background/stores.ts';
import type { OutcomeEvidence, PagePlace } from '../../../utils/protocol/messages.ts';
import { writingIdOf } from '../../../utils/domain/drafts/draft-id.ts';
import { readSheet, rememberPutBack } from '../../../utils/storage/session-state.ts';
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

const ready = { place: place(), formCount: 1, commentCount: 3, isErrorPage: false };
const errorReady = {
  place: place({ canonical: null }),
  formCount: 0,
  commentCount: 0,
  isErrorPage: true,
};

const evidence = (draftId: string, changes: Partial<OutcomeEvidence> = {}): OutcomeEvidence => ({
  draftId,
  url: ARTICLE,
  status: 200,
  isErrorPage: false,
  errorText: '',
  signal: null,
  isTextSeen: false,
  isHeld: false,
  permalink: null,
  ...changes,
});

let stores: ReturnType<typeof createStores>;
let handlers: ReturnType<typeof pageHandlers>;

beforeEach(() => {
  extension.reset();
  stores = createStores();
  handlers = pageHandlers(stores);
});

const write = (text: string, from = sender(), at = place(), base = 0) =>
  handlers['draft.write']({ place: at, text, base }, from);

describe('a comment that was sent', () => {
  const submit = async (text = 'Bonjour', from = sender()) => {
    await write(text, from);
    await handlers['draft.submitted']({ place: place(), text, twins: [] }, from);
    const { pending } = await handlers['page.ready'](ready, from);
    return pending?.draftId ?? '';
  };

  test('is no longer offered, and is looked for on the next page', async () => {
    const draftId = await submit();
    const { drafts, pending } = await handlers['page.ready'](ready, sender());
    expect(drafts).toEqual([]);
    expect(pending).toEqual({ draftId, text: 'Bonjour', twins: [] });
  });

  test('is seen once, and then no longer looked for', async () => {
    const draftId = await submit();
    const seen = evidence(draftId, { isTextSeen: true, permalink: `${ARTICLE}#comment-3` });
    expect(await handlers['outcome.evidence'](seen, sender())).toEqual({
      state: 'seen',
      reason: null,
      words: null,
    });
    expect((await handlers['page.ready'](ready, sender())).pending).toBeNull();
  });

  test('is not taken for the one the site now refuses, nor for the one it holds', async () => {
    const first = await submit('Le premier');
    const second = await submit('Le second');
    const { pending, awaited } = await handlers['page.ready'](ready, sender());
    expect(pending?.draftId).toBe(second);
    expect(awaited.map(({ draftId }) => draftId)).toEqual([first]);
    for (const said of [{ signal: 'refused' }, { signal: 'held' }, { status: 429 }] as const)
      expect(await handlers['outcome.evidence'](evidence(first, said), sender())).toBeNull();
    const held = sender({ url: `${ARTICLE}?unapproved=4` });
    expect(await handlers['outcome.evidence'](evidence(first), held)).toBeNull();
    const seen = evidence(first, { isTextSeen: true });
    expect(await handlers['outcome.evidence'](seen, sender())).toMatchObject({ state: 'seen' });
    const refused = evidence(second, { signal: 'refused', errorText: 'Trop vite' });
    expect(await handlers['outcome.evidence'](refused, sender())).toMatchObject({
      state: 'failed',
    });
  });

  test('that the storage refused leaves the stored one where it is: other words left', async () => {
    await write('Le brouillon');
    await handlers['draft.submitted']({ place: place(), text: '4012', twins: [] }, sender());
    const { drafts, pending } = await handlers['page.ready'](ready, sender());
    expect(pending).toBeNull();
    expect(drafts).toEqual([{ parentId: '', length: 12 }]);
  });

  test('waits for moderation, and is looked for on later visits', async () => {
    const draftId = await submit();
    await handlers['outcome.evidence'](evidence(draftId, { isHeld: true }), sender());
    expect(extension.badges.get(7)?.text).toBe('…');
    const later = await handlers['page.ready'](ready, sender({ tabId: 99 }));
    expect(later.pending).toBeNull();
    expect(later.awaited).toMatchObject([{ draftId }]);
  });

  test('is given back when the site refused it', async () => {
    const draftId = await submit();
    const errorPage = sender({ url: 'https://www.journal.example/wp-comments-post.php' });
    const pending = await handlers['page.ready'](errorReady, errorPage);
    expect(pending.pending).toEqual({ draftId, text: 'Bonjour', twins: [] });
    expect(pending.awaited).toEqual([]);
    const refused = evidence(draftId, { isErrorPage: true, status: 409, errorText: 'Doublon' });
    expect(await handlers['outcome.evidence'](refused, errorPage)).toMatchObject({
      state: 'failed',
      reason: 'duplicate',
      words: expect.stringContaining('identical'),
    });
    expect(extension.badges.get(7)?.text).toBe('!');
    const { drafts } = await handlers['page.ready'](ready, sender());
    expect(drafts).toEqual([{ parentId: '', length: 7 }]);
  });

  test('…even when the error page reports itself before the submit was written down', async () => {
    await write('Bonjour');
    const errorPage = sender({ url: 'https://www.journal.example/wp-comments-post.php' });
    const asked = handlers['page.ready'](errorReady, errorPage);
    await handlers['draft.submitted']({ place: place(), text: 'Bonjour', twins: [] }, sender());
    expect((await asked).pending?.text).toBe('Bonjour');
  });

  test('…and a page that only may be an answer is not kept waiting beyond its patience', async () => {
    // Three seconds in a page: what comes later is lost, and asked for again.
    const asked = performance.now();
    await handlers['page.ready']({ ...ready, isErrorPage: true }, sender());
    expect(performance.now() - asked).toBeLessThan(2500);
  });

  test('…however long the disk takes to write it down', async () => {
    await write('Bonjour');
    const { local } = extension.browser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async items => {
      await new Promise(resolve => setTimeout(resolve, 800));
      await set(items);
    });
    const submitting = handlers['draft.submitted'](
      { place: place(), text: 'Bonjour, et bonsoir', twins: [] },
      sender(),
    );
    const errorPage = sender({ url: 'https://www.journal.example/wp-comments-post.php' });
    const { pending } = await handlers['page.ready'](errorReady, errorPage);
    expect(pending?.text).toBe('Bonjour, et bonsoir');
    await submitting;
    vi.restoreAllMocks();
  });

  test('…in a sheet tied to where it was written, though the error page is no article', async () => {
    const draftId = await submit();
    const errorPage = sender({ url: 'https://www.journal.example/wp-comments-post.php' });
    const refused = evidence(draftId, { isErrorPage: true, status: 429, errorText: '' });
    await handlers['outcome.evidence'](refused, errorPage);
    const tie = { sheetId: 's1', place: place({ canonical: null }), draftId };
    await handlers['sheet.tie'](tie, errorPage);
    expect((await readSheet('s1'))?.article.url).toBe(ARTICLE);
    const stranger = sender({ url: 'https://evil.example/' });
    await handlers['sheet.tie']({ ...tie, sheetId: 's2' }, stranger);
    expect((await readSheet('s2'))?.article.url).toBe('https://evil.example/');
  });

  test('…only previewed: it is a draft again, where it was written', async () => {
    const draftId = await submit();
    const preview = evidence(draftId, { signal: 'preview', isTextSeen: true });
    expect(await handlers['outcome.evidence'](preview, sender())).toMatchObject({
      state: 'writing',
      words: expect.stringContaining('preview'),
    });
    const { drafts, pending } = await handlers['page.ready'](ready, sender());
    expect([drafts, pending]).toEqual([[{ parentId: '', length: 7 }], null]);
  });

  test('a comment that said the same before is not taken for it, on later visits either', async () => {
    await write('Bonjour');
    await handlers['draft.submitted'](
      { place: place(), text: 'Bonjour', twins: ['comment-3'] },
      sender(),
    );
    const elsewhere = sender({ tabId: 99 });
    const { awaited } = await handlers['page.ready'](ready, elsewhere);
    expect(awaited).toMatchObject([{ twins: ['comment-3'] }]);
    const older = { isTextSeen: true, permalink: `${ARTICLE}comment-page-2/#comment-3` };
    const draftId = awaited[0]?.draftId ?? '';
    expect(await handlers['outcome.evidence'](evidence(draftId, older), elsewhere)).toBeNull();
    const own = { isTextSeen: true, permalink: `${ARTICLE}#comment-33` };
    expect(await handlers['outcome.evidence'](evidence(draftId, own), elsewhere)).toMatchObject({
      state: 'seen',
    });
  });

  test('looked for again: its page opens in a tab, and what that shows is judged', async () => {
    const draftId = await submit();
    await handlers['outcome.evidence'](
      evidence(draftId, { isHeld: true, permalink: `${ARTICLE}?unapproved=3#comment-3` }),
      sender(),
    );
    await lookAgain(stores, { id: draftId, isPrivate: false });
    expect(extension.opened).toEqual([`${ARTICLE}?unapproved=3#comment-3`]);
    const { pending } = await handlers['page.ready'](ready, sender({ tabId: 101 }));
    expect(pending?.draftId).toBe(draftId);
  });

  test('refused, it is put back on the article, once, when the reader asked for that', async () => {
    const draftId = await submit();
    await handlers['outcome.evidence'](
      evidence(draftId, { isErrorPage: true, status: 429 }),
      sender(),
    );
    await rememberPutBack(7, writingIdOf(draftId));
    // The first answer may come later than the page waits for it.
    expect((await handlers['page.ready'](ready, sender())).putBack).toBe('');
    expect((await handlers['page.ready'](ready, sender())).putBack).toBe('');
    await handlers['put-back.heard'](undefined, sender());
    expect((await handlers['page.ready'](ready, sender())).putBack).toBeNull();
  });

  test('is nothing to a page of another site in the same tab', async () => {
    const draftId = await submit();
    const elsewhere = sender({ url: 'https://evil.example/' });
    expect((await handlers['page.ready'](ready, elsewhere)).pending).toBeNull();
    const forged = evidence(draftId, { isTextSeen: true });
    expect(await handlers['outcome.evidence'](forged, elsewhere)).toBeNull();
  });

  test('keeps what was sent even when nothing had been written before', async () => {
    await handlers['draft.submitted'](
      { place: place(), text: 'Collé puis envoyé', twins: [] },
      sender(),
    );
    const { pending } = await handlers['page.ready'](ready, sender());
    expect(pending?.text).toBe('Collé puis envoyé');
  });
});

describe('before a comment is sent', () => {
  const facts = {
    limits: { min: null, max: null, unit: 'utf16' },
    readyAt: null,
    isTrapFilled: false,
  } as const;
  const told = (text: string) =>
    handlers['draft.forecast']({ place: place(), text, facts }, sender());

  test('the page is told what it can use, in words, two at most', async () => {
    expect(await told('Bonjour')).toEqual([expect.stringContaining('first comment')]);
    await write('Bonjour');
    await handlers['draft.submitted']({ place: place(), text: 'Bonjour', twins: [] }, sender());
    const again = await told('Bonjour');
    expect(again).toHaveLength(2);
    expect(again[0]).toContain('already sent');
  });

  test('a text cut in two: both parts are kept, and the rest is offered once the first has left', async () => {
    // Of what was refused nothing is stored, and the rest is kept all the same.
    const at = placeOfPage(place(), sender());
    const parts = { first: 'Un.', rest: 'Deux.' };
    await splitDraft(stores, { place: at, ...parts, isPrivate: false });
    const first = await handlers['page.ready'](ready, sender());
    expect(first.drafts).toEqual([{ parentId: '', length: 3 }]);
    await handlers['draft.submitted']({ place: place(), text: 'Un.', twins: [] }, sender());
    const second = await handlers['page.ready'](ready, sender());
    expect(second.drafts).toEqual([{ parentId: '', length: 5 }]);
    expect(await handlers['draft.take'](place(), sender())).toBe('in-composer');
  });
});
