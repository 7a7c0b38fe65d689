import { afterEach, describe, expect, test, vi } from 'vitest';
import { createThreadReader, type Thread } from '../../../utils/page/read-thread.ts';
import { watchThread } from '../../../utils/page/watch-thread.ts';
import type { CommentSystem } from '../../../utils/systems/comment-system.ts';
import { wordpress } from '../../../utils/systems/wordpress.ts';
import { fillInnerDocuments } from '../../support/fill-inner-documents.ts';
import { expectElement, openFixture, openPage, systems } from './make-world.ts';

const { signal } = new AbortController();

afterEach(() => void vi.restoreAllMocks());

/** A system for one test: WordPress' data, with what the test is about. */
const like = (changes: Partial<CommentSystem>, comment: Partial<CommentSystem['comment']> = {}) => [
  { ...wordpress, ...changes, comment: { ...wordpress.comment, ...comment } },
];

const read = async (doc: Document, own: readonly CommentSystem[] = systems): Promise<Thread> => {
  const thread = await createThreadReader(doc, own).read(signal);
  if (thread === null) throw new Error('no thread was found');
  return thread;
};

const item = (id: number, inner = '', attributes = 'class="comment"') =>
  `<li id="comment-${id}" ${attributes}><div class="comment-body"><b class="fn">Lise ${id}</b>` +
  `<time datetime="2026-11-0${(id % 9) + 1}T09:00:00+01:00">hier</time>` +
  `<p>Premier ${id}.</p><p>Second.</p></div>${inner && `<ol>${inner}</ol>`}</li>`;
const list = (...items: string[]) =>
  openPage(`<body><ol class="comment-list">${items.join('')}</ol></body>`);

describe('each comment, as data', () => {
  test('of a stored page', async () => {
    const { comments, container, hasMore } = await read(openFixture('wordpress/classic-html5'));
    expect(comments.map(({ id, depth, parentId }) => [id, depth, parentId])).toEqual([
      ['11', 0, null],
      ['12', 1, '11'],
      ['13', 0, null],
      ['14', 0, null],
    ]);
    expect(comments[3]?.isPing).toBe(true);
    expect(comments[1]).toMatchObject({
      element: expect.objectContaining({ id: 'comment-12' }),
      author: 'Marius',
      text: 'Et le pain de Lise !',
      permalink: 'https://gazette.example/marche-couvert/#comment-12',
      isOwn: false,
      isHeld: false,
      isPing: false,
    });
    expect(comments[0]?.date).toBe('2026-11-01T10:01:00+01:00');
    expect(container?.localName).toBe('ol');
    expect(hasMore).toBe(false);
  });

  test('paragraphs beside each other are one text; pings are told apart, in the page’s order', async () => {
    const ping = '<li class="pingback" id="comment-2"><a href="https://a.example">Écho</a></li>';
    const { comments } = await read(list(item(1), ping, item(3)));
    expect(comments.map(({ id, isPing, text }) => [id, isPing, text])).toEqual([
      ['1', false, 'Premier 1. Second.'],
      ['2', true, ''],
      ['3', false, 'Premier 3. Second.'],
    ]);
  });

  test('what stands in an answer is not taken for its parent’s', async () => {
    const bare = '<li class="comment" id="comment-1"><p>Retiré.</p>';
    const held = '<em class="comment-awaiting-moderation">En attente</em>';
    const { comments } = await read(list(`${bare}<ol>${item(2, held)}</ol></li>`));
    expect(comments.map(({ author, isHeld, depth }) => [author, isHeld, depth])).toEqual([
      ['', false, 0],
      ['Lise 2', true, 1],
    ]);
  });

  test('a comment without id is named after what it says, the same on every visit', async () => {
    const page = () => list('<li class="comment" data-id="comment-"><p>Oui.</p></li>');
    const own = like({ comments: ['li.comment'] }, { text: ['p'] });
    const [once] = (await read(page(), own)).comments;
    expect(once?.id).toMatch(/^said-\w+$/);
    expect((await read(page(), own)).comments[0]?.id).toBe(once?.id);
  });
});

describe('who answers whom, and whose it is', () => {
  test.each<[string, Partial<CommentSystem['comment']>, string[]]>([
    [
      'by a class',
      { depth: { by: 'class', prefix: 'depth-', top: 1 } },
      [
        'class="comment depth-1"',
        'class="comment depth-2"',
        'class="comment depth-4"',
        'class="comment depth-2"',
      ],
    ],
    [
      'by an attribute',
      { depth: { by: 'attribute', name: 'data-level', top: 0 } },
      ['0', '1', '3', '1'].map(level => `class="comment" data-level="${level}"`),
    ],
    [
      'by the parent’s id',
      { parent: { attribute: 'data-parent', prefix: 'c-' } },
      ['', 'c-1', 'c-2', 'c-1'].map(parent => `class="comment" data-parent="${parent}"`),
    ],
  ])('%s', async (_name, comment, attributes) => {
    const items = attributes.map((attribute, index) => item(index + 1, '', attribute));
    const { comments } = await read(list(...items), like({}, comment));
    expect(comments.map(({ depth, parentId }) => [depth, parentId])).toEqual([
      [0, null],
      [1, '1'],
      [2, '2'],
      [1, '1'],
    ]);
  });

  test('the reader’s own, by a class on it or an element in it', async () => {
    const edit = '<button class="edit">Modifier</button>';
    const doc = list(item(1, '', 'class="comment mine"'), item(2, edit), item(3, item(4, edit)));
    const { comments } = await read(doc, like({}, { own: ['.mine', 'button.edit'] }));
    expect(comments.map(({ isOwn }) => isOwn)).toEqual([true, true, false, true]);
  });

  test('in an open shadow root', async () => {
    const doc = openPage(
      `<body><div id="respond"><template shadowrootmode="open"><ol>${item(1, item(2))}</ol></template></div></body>`,
    );
    fillInnerDocuments(doc);
    const { comments } = await read(doc, like({ comments: ['#respond >>> .comment'] }));
    expect(comments.map(({ id, depth }) => [id, depth])).toEqual([
      ['1', 0],
      ['2', 1],
    ]);
  });
});

describe('a thread that changes', () => {
  test('grows: what is new is read, what was read is kept, nothing new is the same list', async () => {
    const doc = list(item(1), item(2));
    const reader = createThreadReader(doc, systems);
    const first = await reader.read(signal);
    expect((await reader.read(signal))?.comments).toBe(first?.comments);
    expectElement(doc, 'ol').insertAdjacentHTML('beforeend', item(3, item(4)));
    expectElement(doc, '#comment-1 p').textContent = 'Modifié.';
    const grown = await reader.read(signal);
    expect(grown?.comments.map(({ id, depth }) => `${id}:${depth}`)).toEqual([
      '1:0',
      '2:0',
      '3:0',
      '4:1',
    ]);
    expect(grown?.comments[0]?.text).toBe('Premier 1. Second.');
    reader.forget(expectElement(doc, '#comment-1'));
    expect((await reader.read(signal))?.comments[0]?.text).toBe('Modifié. Second.');
  });

  test('is read in slices, and no further once ended', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
    const slices = vi.fn<() => Promise<void>>(async () => {});
    vi.stubGlobal('scheduler', { yield: slices });
    const doc = list(...Array.from({ length: 30 }, (_, index) => item(index + 1)));
    expect((await read(doc)).comments).toHaveLength(30);
    expect(slices.mock.calls.length).toBeGreaterThan(5);
    const ending = new AbortController();
    const reading = createThreadReader(doc, systems).read(ending.signal);
    ending.abort();
    expect(await reading).toBeNull();
    vi.unstubAllGlobals();
  });

  test('is watched: told when comments come or change, and not when anything else does', async () => {
    vi.useFakeTimers();
    const doc = list(item(1));
    const ending = new AbortController();
    const texts: string[][] = [];
    const told = (thread: Thread | null) =>
      texts.push((thread?.comments ?? []).map(({ text }) => text.slice(0, 9)));
    watchThread(doc, systems, told, ending.signal);
    const settle = () => vi.advanceTimersByTimeAsync(6000);
    await settle();
    doc.body.insertAdjacentHTML('beforeend', '<p>Publicité</p>');
    await settle();
    expectElement(doc, 'ol').insertAdjacentHTML('beforeend', item(2));
    await settle();
    expectElement(doc, '#comment-1 p').textContent = 'Corrigé.';
    await settle();
    ending.abort();
    expectElement(doc, 'ol').remove();
    await settle();
    vi.useRealTimers();
    expect(texts).toEqual([['Premier 1'], ['Premier 1', 'Premier 2'], ['Corrigé. ', 'Premier 2']]);
  });

  test('is gone', async () => {
    expect(
      await createThreadReader(openPage('<body><p>Rien.</p></body>'), systems).read(signal),
    ).toBeNull();
  });
});
