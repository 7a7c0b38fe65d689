import { describe, expect, test } from 'vitest';
import type { JudgedComment } from '../../../utils/protocol/thread-messages.ts';
import { plainView, type ThreadView } from '../../../utils/domain/thread/thread-view.ts';
import { keepRoots } from './keep-roots.ts';
import { expectElement, openFixture, openPage } from './make-world.ts';
import { openThread, type Background } from './open-thread.ts';

const roots = keepRoots();

const item = (id: number, inner = '', style = '') =>
  `<li id="comment-${id}" class="comment"${style}><article class="comment-body"><b class="fn">Lise ${id % 3}</b> ` +
  `<time datetime="2026-11-0${9 - (id % 9)}T09:00:00+01:00">hier</time>\n` +
  `<div class="comment-content"><p>Propos ${id}${' de plus'.repeat(id)}.</p></div><a href="#" class="reply">Répondre</a></article>` +
  `${inner && `\n<ol class="children">${inner}</ol>`}</li>`;

/** 1 (2 (3)), 4, 5: with texts between the elements, and styles of the page's own. */
const THREAD = `<body><h1>Titre</h1><section id="comments"><h2>Avis</h2>
<ol class="comment-list">
  ${item(1, item(2, item(3)), ' style="color: red"')} texte
  ${item(4, '', ' style=""')}<!-- note -->
  ${item(5)}
</ol></section><form id="respond"><textarea></textarea></form></body>`;

const open = (background?: Background) => openThread(openPage(THREAD), background);

const comment = (id: number) => expectElement<HTMLElement>(document, `#comment-${id}`);

/** What a person sees of a comment's own words, whatever stands inside it. */
function isSeen(id: number): boolean {
  const text = comment(id).querySelector('.comment-content');
  for (let level: Element | null = text; level !== null; level = level.parentElement)
    if ((level as HTMLElement).style.display === 'none') return false;
  return true;
}

const seen = () => [1, 2, 3, 4, 5].filter(isSeen);

const connected = () => roots.filter(root => root.host.isConnected);
const lines = () =>
  connected().flatMap(root => Array.from(root.querySelectorAll<HTMLButtonElement>('button.open')));
const bar = () => connected().find(root => root.querySelector('.bar') !== null);

const because = (place: number, why: JudgedComment['why'] = 'attack'): JudgedComment => ({
  place,
  why,
  muteId: why === 'author' ? 'mute-1' : null,
});

describe('a page is as it was', () => {
  test('where nothing is new, muted or asked for', async () => {
    const before = openPage(THREAD).documentElement.outerHTML;
    await open();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('where Causerie is off', async () => {
    const doc = openPage(THREAD);
    const before = doc.documentElement.outerHTML;
    const { handlers } = await openThread(doc, { isOff: true, fresh: [1] });
    expect(await handlers['thread.state'](undefined, undefined)).toBeNull();
    // It is still here, as it was: our own pages go on asking it.
    expect(await handlers['thread.is-here'](undefined, undefined)).toBe(true);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test.each<[string, Partial<ThreadView>]>([
    ['collapsed', {}],
    ['new ones only', { filter: { name: 'new' } }],
    ['mine', { filter: { name: 'mine' } }],
    ['one author', { filter: { name: 'author', author: 'Lise 1' } }],
    ['one branch', { filter: { name: 'branch', id: '2' } }],
    ['found', { filter: { name: 'words', words: 'propos 5' } }],
    ['oldest first', { order: 'oldest' }],
    ['newest first', { order: 'newest' }],
    ['longest first', { order: 'developed' }],
    ['exact dates', { hasExactDates: true }],
    ['read ones collapsed', { collapsesRead: true }],
    ['all hidden', { isHidden: true }],
    ['everything at once', { order: 'developed', hasExactDates: true, filter: { name: 'new' } }],
  ])('to the letter after: %s', async (_name, view) => {
    const doc = openPage(THREAD);
    const before = doc.documentElement.outerHTML;
    const background = { fresh: [2, 4], own: [3], judged: [because(0), because(4, 'author')] };
    const { handlers } = await openThread(doc, background);
    expect(doc.documentElement.outerHTML).not.toBe(before);
    await handlers['thread.view'](view, undefined);
    await handlers['thread.go']({ id: '3' }, undefined);
    await handlers['thread.undo'](undefined, undefined);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('and stays so while the thread grows, until the reader asks again', async () => {
    const { handlers, look } = await open({ fresh: [4] });
    await handlers['thread.undo'](undefined, undefined);
    comment(5).insertAdjacentHTML('afterend', item(6));
    const grown = document.documentElement.outerHTML;
    await look();
    expect(document.documentElement.outerHTML).toBe(grown);
    await handlers['thread.show-bar'](undefined, undefined);
    expect(bar()).toBeDefined();
  });

  test('what the page changed meanwhile stays', async () => {
    const { handlers } = await open({ judged: [because(3)] });
    const body = expectElement<HTMLElement>(document, '#comment-4 .comment-body');
    body.style.color = 'green';
    await handlers['thread.undo'](undefined, undefined);
    expect(body.getAttribute('style')).toBe('color: green;');
  });
});

describe('a collapsed comment', () => {
  test('stands behind one line that says why and how many, and takes its answers along', async () => {
    await open({ judged: [because(0)] });
    expect(seen()).toEqual([4, 5]);
    expect(lines().map(line => line.textContent)).toEqual([
      'Peut se lire comme une attaque contre quelqu’un · 1 commentaire, 2 réponses',
    ]);
    expect(bar()?.querySelector('.facts')?.textContent).toBe('5 commentaires · 3 repliés');
    expect(bar()?.querySelector('[role=status]')?.textContent).toBe(
      'Repliés\u00A0: 1 jugé hostile et 2 réponses.',
    );
  });

  test('opens and closes by its button, which keeps the focus', async () => {
    await open({ judged: [because(0)] });
    const [line] = lines();
    line?.focus();
    line?.click();
    await expect.poll(seen).toEqual([1, 2, 3, 4, 5]);
    expect(line?.getAttribute('aria-expanded')).toBe('true');
    expect(connected().some(root => root.activeElement === line)).toBe(true);
    line?.click();
    await expect.poll(seen).toEqual([4, 5]);
  });

  test('leaves the reader’s own words in sight', async () => {
    await open({ judged: [because(0)], own: [2] });
    expect(seen()).toEqual([2, 3, 4, 5]);
  });

  test('never hides a field the reader may be writing in', async () => {
    const doc = openPage(THREAD);
    const form = expectElement(doc, '#respond');
    comment(4).append(form);
    await openThread(doc, { judged: [because(3)] });
    expect(isSeen(4)).toBe(false);
    expect((form as HTMLElement).style.display).toBe('');
  });

  test('of a muted author says so, and the mute can be taken back from it', async () => {
    const { sent } = await open({ judged: [because(3, 'author')] });
    const [line] = lines();
    expect(line?.textContent).toBe('Auteur masqué\u00A0: Lise 1 · 1 commentaire');
    line?.click();
    const back = line?.nextElementSibling as HTMLButtonElement;
    await expect.poll(() => back.hidden).toBe(false);
    back.click();
    await expect.poll(() => sent('thread.change')).toEqual([{ name: 'unmute', muteId: 'mute-1' }]);
  });
});

describe('what is new', () => {
  test('is marked and counted', async () => {
    await open({ fresh: [1, 4] });
    const marks = connected().filter(root => root.querySelector('.mark') !== null);
    expect(marks.map(({ host }) => host.parentElement?.id)).toEqual(['comment-2', 'comment-5']);
    expect(marks[0]?.querySelector('span')?.textContent).toBe('Nouveau');
    expect(bar()?.querySelector('.facts')?.textContent).toMatch(
      /^5 commentaires · 2 nouveaux depuis le 1/u,
    );
  });

  test('is walked through by keys, past what is collapsed', async () => {
    await open({ fresh: [0, 2, 4], judged: [because(1)] });
    const press = (key: string, target: Element = document.body) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
      );
    const focused = () => document.activeElement?.id;
    press('n');
    expect(focused()).toBe('comment-1');
    press('n');
    expect(focused()).toBe('comment-5');
    press('p');
    expect(focused()).toBe('comment-1');
    expect(comment(5).hasAttribute('tabindex')).toBe(false);
    const field = expectElement<HTMLTextAreaElement>(document, 'textarea');
    field.focus();
    press('n', field);
    expect(document.activeElement).toBe(field);
  });

  test('a key that the page takes for itself is left to it', async () => {
    await open({ fresh: [0] });
    const take = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', take);
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }),
    );
    document.removeEventListener('keydown', take);
    expect(document.activeElement).toBe(document.body);
  });

  test('an answer to the reader is said first', async () => {
    const { sent } = await open({ fresh: [1], own: [0] });
    expect(bar()?.querySelector('.facts')?.textContent).toMatch(/^On vous a répondu · 5/u);
    expect(sent('thread.answers')).toMatchObject([{ answers: [{ ownId: '1', author: 'Lise 2' }] }]);
  });
});

describe('a thread that grows', () => {
  test('has what came judged, and nothing twice', async () => {
    const { look, sent, state } = await open({ judged: [because(3)] });
    comment(5).insertAdjacentHTML('afterend', item(6));
    state.judged = [because(3), because(5)];
    await look();
    expect(lines()).toHaveLength(2);
    const asked = sent('thread.judge') as { comments: { place: number }[] }[];
    expect(asked.flatMap(({ comments }) => comments.map(({ place }) => place))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  test('keeps what the reader opened, and the order they chose', async () => {
    const { look, handlers } = await open({ judged: [because(3)] });
    lines()[0]?.click();
    await handlers['thread.view']({ order: 'developed' }, undefined);
    const order = () => [...document.querySelectorAll('.comment-list > li')].map(({ id }) => id);
    expect(order()).toEqual(['comment-5', 'comment-4', 'comment-1']);
    comment(4).insertAdjacentHTML('beforebegin', item(8));
    await look();
    expect(order()).toEqual(['comment-8', 'comment-5', 'comment-4', 'comment-1']);
    expect(lines()[0]?.getAttribute('aria-expanded')).toBe('true');
    await handlers['thread.view']({ order: 'page' }, undefined);
    expect(order()).toHaveLength(4);
    expect(order().filter(id => id !== 'comment-8')).toEqual([
      'comment-1',
      'comment-4',
      'comment-5',
    ]);
  });
});

test('hidden comments wait behind the bar, the form stays', async () => {
  const { handlers } = await open({ here: { isAllHidden: true } });
  expect(seen()).toEqual([]);
  expect(bar()?.querySelector('.facts')?.textContent).toBe('Commentaires masqués · 5 commentaires');
  await handlers['thread.view']({ isHidden: false }, undefined);
  expect(seen()).toEqual([1, 2, 3, 4, 5]);
});

test('a note on an author stands beside what they write', async () => {
  await open({ here: { notes: [{ author: 'Lise 1', site: 'gazette.example', text: 'élue' }] } });
  const marks = connected().filter(root => root.querySelector('.mark') !== null);
  expect(marks.map(({ host }) => host.parentElement?.id)).toEqual(['comment-1', 'comment-4']);
  expect(marks[0]?.querySelector('span')?.textContent).toBe('Note\u00A0: élue');
});

test('our pages are told what there is, and lead to a comment under a line', async () => {
  const { handlers } = await open({ judged: [because(0)], fresh: [4] });
  const state = await handlers['thread.view'](
    { filter: { name: 'words', words: 'propos' } },
    undefined,
  );
  expect(state?.found).toHaveLength(5);
  expect(state?.authors[0]).toEqual({ author: 'Lise 1', count: 2 });
  await handlers['thread.go']({ id: '3' }, undefined);
  expect(isSeen(3)).toBe(true);
  expect(document.activeElement).toBe(comment(3));
  expect(await handlers['thread.texts'](undefined, undefined)).toHaveLength(5);
  await handlers['thread.view'](plainView, undefined);
});

test('every button and choice of the bar has a name, and clicks of the page do nothing', async () => {
  await open({ fresh: [1] });
  const parts = [...(bar()?.querySelectorAll('button,select,input') ?? [])];
  expect(parts.length).toBeGreaterThan(8);
  for (const part of parts) {
    const label = part.closest('label')?.textContent;
    expect(
      part.ariaLabel ?? part.getAttribute('aria-label') ?? (part.textContent || label),
    ).toBeTruthy();
  }
  expect(bar()?.mode).toBe('closed');
});

test.each(['wordpress/classic-html5', 'wordpress/block-theme'])(
  '%s is collapsed and put back',
  async name => {
    const doc = openFixture(name);
    const before = doc.documentElement.outerHTML;
    const { handlers } = await openThread(doc, { judged: [because(0)], fresh: [1] });
    expect(lines()).toHaveLength(1);
    await handlers['thread.view']({ order: 'newest', hasExactDates: true }, undefined);
    await handlers['thread.undo'](undefined, undefined);
    expect(doc.documentElement.outerHTML).toBe(before);
  },
);
