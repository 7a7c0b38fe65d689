import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runDetector } from '../../../utils/page/run-detector.ts';
import { keepRoots } from './keep-roots.ts';
import { expectElement, makeWorld, openFixture, openPage, type, WELCOME } from './make-world.ts';

const roots = keepRoots();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const identity = { name: 'Odile', email: 'odile@example.org', site: 'https://odile.example' };

describe('a page is announced', () => {
  test('with its article, its form and its comments, once', async () => {
    const { world, sent } = makeWorld(openFixture('wordpress/classic-html5'));
    const detector = runDetector(world);
    expect(detector.look()).toBe(true);
    detector.look();
    await settle();
    expect(sent('page.ready')).toEqual([
      {
        place: {
          canonical: 'https://gazette.example/marche-couvert/',
          title: 'Le marché couvert rouvre ses portes',
          siteName: 'La Gazette du quai',
          language: 'fr-FR',
          system: 'wordpress',
          parent: null,
        },
        formCount: 1,
        commentCount: 3,
        isErrorPage: false,
      },
    ]);
  });

  test('never when it holds nothing', async () => {
    const { world, ask } = makeWorld(openFixture('not-comments/contact'));
    expect(runDetector(world).look()).toBe(false);
    await settle();
    expect(ask).not.toHaveBeenCalled();
  });

  test('again when its form is replaced, and the old one is let go', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    const detector = runDetector(world);
    detector.look();
    await settle();
    const old = expectElement<HTMLTextAreaElement>(doc, '#comment');
    const fresh = old.cloneNode() as HTMLTextAreaElement;
    old.parentElement?.replaceChildren(fresh);
    detector.look();
    type(fresh, 'neuf');
    type(old, 'vieux');
    vi.advanceTimersByTime(600);
    expect(sent('draft.write')).toMatchObject([{ text: 'neuf' }]);
  });
});

describe('the fate of a comment', () => {
  const pending = { draftId: 'd1', text: 'On se gare <b>où</b> ?', twins: [] };

  test('seen: the text stands in the thread, whatever the site did to its quotes and tags', async () => {
    const { world, sent } = makeWorld(openFixture('wordpress/classic-html5'), {
      'page.ready': { ...WELCOME, pending },
    });
    runDetector(world).look();
    await settle();
    expect(sent('outcome.evidence')).toMatchObject([
      {
        draftId: 'd1',
        isTextSeen: true,
        isHeld: false,
        permalink: 'https://gazette.example/marche-couvert/#comment-13',
      },
    ]);
  });

  test('not seen: a comment that said the same before it was submitted proves nothing', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    const detector = runDetector(world);
    detector.look();
    await settle();
    const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
    type(field, pending.text);
    field.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    const [submitted] = sent('draft.submitted') as { twins: string[] }[];
    expect(submitted?.twins).toContain('comment-13');
    const known = { ...pending, twins: submitted?.twins ?? [] };
    world.ask = makeWorld(doc, { 'page.ready': { ...WELCOME, pending: known } }).world.ask;
    const asked = vi.spyOn(world, 'ask');
    detector.refresh();
    await settle();
    expect(asked.mock.calls.map(([kind]) => kind)).toContain('page.ready');
    expect(asked.mock.calls.map(([kind]) => kind)).not.toContain('outcome.evidence');
  });

  test('held: only when the mark is on the comment itself', async () => {
    const doc = openFixture('wordpress/classic-html5');
    expectElement(doc, '#div-comment-12 .comment-meta').insertAdjacentHTML(
      'beforeend',
      '<em class="comment-awaiting-moderation">En attente</em>',
    );
    const answers = (text: string) => ({
      'page.ready': { ...WELCOME, pending: { draftId: 'd1', text, twins: [] } },
    });
    const mine = makeWorld(doc, answers('Et le pain de Lise !'));
    runDetector(mine.world).look();
    const parent = makeWorld(doc, answers('Enfin les huîtres du samedi.'));
    runDetector(parent.world).look();
    await settle();
    expect(mine.sent('outcome.evidence')).toMatchObject([{ isTextSeen: true, isHeld: true }]);
    expect(parent.sent('outcome.evidence')).toMatchObject([{ isTextSeen: true, isHeld: false }]);
  });

  test('failed: the error page is told as one, with what it says', async () => {
    const doc = openPage(
      '<html><body><p>Doublon détecté.</p></body></html>',
      'https://gazette.example/wp-comments-post.php',
    );
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, pending } });
    runDetector(world).look();
    await settle();
    expect(sent('page.ready')).toMatchObject([{ isErrorPage: true, formCount: 0 }]);
    expect(sent('outcome.evidence')).toMatchObject([
      { isErrorPage: true, errorText: 'Doublon détecté.', isTextSeen: false },
    ]);
  });

  test('a form to log in came instead of the article', async () => {
    const doc = openPage(
      '<html><body><form><input type="password"></form></body></html>',
      'https://gazette.example/wp-login.php?redirect_to=x',
    );
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, pending } });
    runDetector(world).look();
    await settle();
    expect(sent('outcome.evidence')).toMatchObject([{ signal: 'log-in', isErrorPage: false }]);
  });

  test('others that were sent from here are looked for too', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, awaited: [pending] } });
    runDetector(world).look();
    await settle();
    expect(sent('outcome.evidence')).toMatchObject([{ draftId: 'd1', isTextSeen: true }]);
  });

  test('put back, as the reader asked on the page before; not over other words', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
    document.execCommand = () => false;
    const answers = {
      'page.ready': { ...WELCOME, putBack: '' },
      'draft.take': { text: 'Refusé une fois', rev: 2 },
    };
    runDetector(makeWorld(doc, answers).world).look();
    await settle();
    expect(field.value).toBe('Refusé une fois');
    field.value = 'Autre chose';
    runDetector(makeWorld(doc, answers).world).look();
    await settle();
    expect(field.value).toBe('Autre chose');
  });
});

describe('what others ask', () => {
  test('an insertion for another comment than the form answers is not done', async () => {
    const doc = openFixture('wordpress/moved-under-a-comment');
    const detector = runDetector(makeWorld(doc).world);
    detector.look();
    const insert = (parentId: string) =>
      detector.handlers['field.insert']({ parentId, text: 'x', how: { at: 'caret' } }, undefined);
    expect(await insert('')).toEqual({ ok: false, code: 'no-field' });
    document.execCommand = () => false;
    expect(await insert('11')).toMatchObject({ ok: true });
  });

  test('the identity goes into what can be seen only', () => {
    const doc = openFixture('wordpress/decoy-address');
    const detector = runDetector(makeWorld(doc).world);
    detector.look();
    expect(detector.handlers['identity.fill'](identity, undefined)).toEqual({
      filled: ['name', 'email'],
    });
    expect(expectElement<HTMLInputElement>(doc, '#url').value).toBe('');
    expect(expectElement<HTMLInputElement>(doc, '#author').value).toBe('Odile');
  });

  test.each([
    [false, 1],
    [true, 0],
  ])(
    'quiet %s, %i launchers stand in the page, and what is typed is kept',
    async (isQuiet, count) => {
      const doc = openFixture('wordpress/classic-html5');
      const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, isQuiet } });
      const before = doc.documentElement.querySelectorAll('*').length;
      runDetector(world).look();
      await settle();
      expect(doc.documentElement.querySelectorAll('*').length - before).toBe(count);
      const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
      type(field, 'Gardé sans un signe.');
      field.dispatchEvent(new Event('blur'));
      await settle();
      expect(sent('draft.write')).toMatchObject([{ text: 'Gardé sans un signe.' }]);
    },
  );

  test('the report says the site is off when it is', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const detector = runDetector(
      makeWorld(doc, { 'page.ready': { ...WELCOME, isOn: false } }).world,
    );
    detector.look();
    await settle();
    expect(detector.handlers['page.report'](undefined, undefined)).toMatchObject({
      noForm: 'site-off',
    });
  });

  test('the report reads the thread: depth, parents, authors, dates, permalinks', () => {
    const detector = runDetector(makeWorld(openFixture('wordpress/classic-html5')).world);
    expect(detector.handlers['page.report'](undefined, undefined)).toMatchObject({
      thread: {
        system: 'wordpress',
        count: 3,
        comments: [
          {
            id: '11',
            author: 'Odile',
            depth: 0,
            parentId: null,
            date: '2026-11-01T10:01:00+01:00',
          },
          {
            id: '12',
            author: 'Marius',
            depth: 1,
            parentId: '11',
            excerpt: 'Et le pain de Lise !',
            permalink: 'https://gazette.example/marche-couvert/#comment-12',
          },
          { id: '13', author: 'Zoé', depth: 0, parentId: null },
        ],
      },
    });
  });

  test('the sheet opens in one closed host on the root element, and closes', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    const detector = runDetector(world);
    detector.look();
    await settle();
    const toggle = () => detector.handlers['sheet.toggle']({ parentId: '' }, undefined);
    const before = doc.documentElement.childElementCount;
    expect(await toggle()).toEqual({ isOpen: true });
    expect(doc.documentElement.childElementCount).toBe(before + 1);
    expect(sent('sheet.tie')).toHaveLength(1);
    detector.handlers['sheet.close'](undefined, undefined);
    expect(doc.documentElement.childElementCount).toBe(before);
    expect(await toggle()).toEqual({ isOpen: true });
    detector.reset();
    expect(doc.documentElement.childElementCount).toBe(before);
  });
});

describe('a click on “restore”', () => {
  const drafts = [{ parentId: '', length: 7 }];

  async function restore(taken: unknown) {
    const doc = openFixture('wordpress/classic-html5');
    const answers = { 'page.ready': { ...WELCOME, drafts }, 'draft.take': taken };
    const { world, sent } = makeWorld(doc, answers);
    const detector = runDetector(world);
    detector.look();
    await settle();
    const [, back] = [...(roots[0]?.querySelectorAll('button') ?? [])];
    back?.click();
    await settle();
    const { value } = expectElement<HTMLTextAreaElement>(doc, '#comment');
    detector.reset();
    return { value, sheets: sent('sheet.tie').length };
  }

  test('puts back what the page saw being written', async () => {
    const taken = { text: 'Bonjour', rev: 3 };
    expect(await restore(taken)).toEqual({ value: 'Bonjour', sheets: 0 });
  });

  test('shows in the sheet what was written there or in the popup: the page never saw it', async () => {
    expect(await restore('in-composer')).toEqual({ value: '', sheets: 1 });
  });
});
