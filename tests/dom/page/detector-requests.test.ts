import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runDetector } from '../../../utils/page/run-detector.ts';
import { keepRoots } from './keep-roots.ts';
import { expectElement, makeWorld, openFixture, type, WELCOME } from './make-world.ts';

const roots = keepRoots();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const identity = { name: 'Odile', email: 'odile@example.org', site: 'https://odile.example' };

describe('what others ask', () => {
  test('an insertion for another comment than the form answers is not done', async () => {
    const doc = openFixture('wordpress/moved-under-a-comment');
    const detector = runDetector(makeWorld(doc).world);
    detector.look();
    const insert = (parentId: string) =>
      detector.handlers['field.insert']({ parentId, text: 'x', how: { at: 'caret' } }, undefined);
    expect(await insert('')).toEqual({ ok: false, code: 'no-field' });
    document.execCommand = () => false;
    const inserted = insert('11');
    await vi.advanceTimersByTimeAsync(200);
    expect(await inserted).toMatchObject({ ok: true });
  });

  test('of a text the site cut the whole stays, however little is gone and whatever is typed on', async () => {
    const doc = openFixture('wordpress/classic-html5');
    document.execCommand = () => false;
    const { world, sent } = makeWorld(doc);
    const detector = runDetector(world);
    detector.look();
    const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
    type(field, 'Bon');
    await vi.advanceTimersByTimeAsync(600);
    field.addEventListener('input', () => (field.value = field.value.slice(0, 12)), { once: true });
    const how = { at: 'whole', expected: null } as const;
    const request = { parentId: '', text: 'Bonjour à tous', how };
    const inserted = detector.handlers['field.insert'](request, undefined);
    await vi.advanceTimersByTimeAsync(200);
    expect(await inserted).toMatchObject({ ok: true, cutBy: 2 });
    for (const more of ['.', ' Et']) {
      field.value += more;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(600);
    }
    // The first takes the place of a text it does not go on with; the second goes on with the first.
    expect(sent('draft.write')).toMatchObject([
      { text: 'Bon', base: 0 },
      { text: 'Bonjour à to.', base: 0 },
      { text: 'Bonjour à to. Et', base: 1 },
    ]);
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

  test('a popup that opens is told at once; the background, which would be woken, when it is there', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    expect(runDetector(world).reportAtOnce().forms).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent('page.ready')).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent('page.ready')).toHaveLength(1);
    expect(doc.querySelector('#comment + div')).not.toBeNull();
  });

  test('the launcher stays the one it is while comments come and go: a press is not lost', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, ask, sent } = makeWorld(doc);
    const detector = runDetector(world);
    const launcher = () => expectElement(doc, '#comment + div');
    detector.look();
    await settle();
    const first = launcher();
    expectElement(doc, 'li.comment').remove();
    detector.look();
    await settle();
    expect(sent('page.ready')).toHaveLength(2);
    expect(launcher()).toBe(first);
    // In other words or colours it is another one; taken away by the page it comes back.
    ask.mockImplementation(async () => ({ ok: true, value: { ...WELCOME, theme: 'dark' } }));
    detector.refresh();
    await settle();
    const dark = launcher();
    expect(dark).not.toBe(first);
    dark.remove();
    detector.refresh();
    await settle();
    expect(launcher()).not.toBe(dark);
    expect(doc.querySelectorAll('#comment ~ div')).toHaveLength(1);
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

  test('the comments are read when they are asked for: depth, parents, authors, dates, permalinks', () => {
    const detector = runDetector(makeWorld(openFixture('wordpress/classic-html5')).world);
    const { thread } = detector.report();
    expect(thread).toEqual({ system: 'wordpress', count: 3 });
    expect(detector.handlers['page.comments'](undefined, undefined)).toMatchObject([
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
    ]);
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
