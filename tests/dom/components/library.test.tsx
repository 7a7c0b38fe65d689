import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { rowAfterKey } from '../../../components/library/row-after-key.ts';
import type { Draft } from '../../../utils/domain/drafts/draft.ts';
import { makeDraft, makeRefusal } from '../../support/make-draft.ts';
import { createFakeBackend, NOW, type FakeBackend } from './fake-backend.ts';
import { click, mount, settle, type as typeInto, type Mounted } from './mount.tsx';

let fake: FakeBackend;
let view: Mounted;

const article = (title: string) => ({ ...makeDraft().article, title });

const drafts: Draft[] = [
  makeDraft({
    id: 'a.1',
    article: article('Le train de nuit'),
    text: 'Merci.',
    updatedAt: NOW - 1,
  }),
  makeDraft({
    id: 'a.2.s',
    article: article('La sécheresse'),
    text: 'Une précision.',
    parent: {
      id: '9',
      author: 'Léa',
      excerpt: 'Est-ce sûr ?',
      date: null,
      permalink: 'https://journal.example/#comment-9',
    },
    state: { name: 'waiting', at: NOW, permalink: 'https://journal.example/#comment-12' },
    trail: [{ ...makeRefusal('spam').proof, state: 'waiting', sign: 'held-notice', at: NOW }],
    updatedAt: NOW - 2,
  }),
  makeDraft({
    id: 'a.3',
    article: article('Un refus'),
    text: 'Trop vite.',
    ...makeRefusal('too-fast'),
    trail: [{ ...makeRefusal('too-fast').proof, status: 429, said: 'Ralentissez' }],
    updatedAt: NOW - 3,
  }),
];

async function open(startWith = '') {
  view = await mount(fake, <LibraryApp startWith={startWith} />);
  await settle();
  return view;
}

beforeEach(() => {
  fake = createFakeBackend();
  for (const draft of drafts) fake.putDraft(draft);
});

afterEach(() => view.unmount());

const rows = () => [...view.root.querySelectorAll<HTMLElement>('[role=option]')];
const titles = () => rows().map(row => row.querySelector('.library-row-title')?.textContent);
const count = () => view.find('.library-count strong').textContent;
const detail = () => view.find<HTMLElement>('.library-detail').textContent ?? '';

async function press(key: string, changes: KeyboardEventInit = {}) {
  await act(() => {
    const { activeElement } = document;
    activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...changes }));
  });
  await settle();
}

describe('finding', () => {
  test('all are listed, newest first, and each tells its place in the list', async () => {
    await open();
    expect(titles()).toEqual(['Le train de nuit', 'La sécheresse', 'Un refus']);
    expect(count()).toBe('3 textes');
    expect(rows()[1]?.ariaSetSize ?? rows()[1]?.getAttribute('aria-setsize')).toBe('3');
    expect(rows()[1]?.textContent).toContain('En attente de modération');
    expect(rows()[1]?.textContent).toContain('en réponse à Léa');
  });

  test('words narrow the list at every key, without their accents, and are marked', async () => {
    await open();
    await typeInto(view.find('input[type=search]'), 'precision');
    await settle();
    expect(titles()).toEqual(['La sécheresse']);
    expect(view.find('mark').textContent).toBe('précision');
    await typeInto(view.find('input[type=search]'), 'rien de tel');
    await settle();
    expect(count()).toBe('Aucun texte ne correspond.');
    await click(view.button('Tout montrer'));
    expect(titles()).toHaveLength(3);
  });

  test('a state chooses, and the list begins at its top again', async () => {
    await open();
    const list = view.find<HTMLElement>('.library-list');
    list.scrollTop = 300;
    const select = view.find<HTMLSelectElement>('select');
    select.value = 'failed';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(titles()).toEqual(['Un refus']);
    expect(list.scrollTop).toBe(0);
  });

  test('what is written elsewhere meanwhile stands in the list at once', async () => {
    await open();
    await act(() => fake.putDraft(makeDraft({ id: 'b.1', text: 'Neuf', updatedAt: NOW + 9 })));
    expect(titles()).toHaveLength(4);
    await act(() => fake.removeElsewhere('b.1'));
    expect(titles()).toHaveLength(3);
  });
});

test('a comment that others answered says so in the list, and leads to the answer', async () => {
  const permalink = 'https://journal.example/#comment-31';
  fake.state.answered = { 'a.2.s': { count: 2, seenAt: NOW, author: 'Zoé', permalink } };
  await open('a.2.s');
  expect(rows().map(row => row.querySelector('strong')?.textContent)).toEqual([
    undefined,
    '2 réponses',
    undefined,
  ]);
  expect(detail()).toContain('Zoé vous a répondu');
  const links = [...view.root.querySelectorAll<HTMLAnchorElement>('.library-detail a')];
  expect(links.map(({ href }) => href)).toContain(permalink);
});

describe('one text', () => {
  test('shows where it stands, what showed it, and what it answers', async () => {
    await open('a.2.s');
    expect(detail()).toContain('la page dit qu’il attend la modération');
    expect(detail()).toContain('Est-ce sûr');
    const link = view.find<HTMLAnchorElement>('.library-detail .row a');
    expect([link.textContent, link.href]).toEqual([
      'Ouvrir à votre commentaire',
      'https://journal.example/#comment-12',
    ]);
  });

  test('a refusal keeps its code and the site’s own words', async () => {
    await open('a.3');
    expect(detail()).toContain('code 429');
    expect(detail()).toContain('Ralentissez');
  });

  test('is pinned, copied, written on', async () => {
    await open('a.1');
    await click(view.button('Garder sans limite de temps'));
    expect(fake.drafts.get('a.1')?.isPinned).toBe(true);
    expect(view.button('Ne plus garder sans limite')).toBeTruthy();
    await click(view.button('Copier'));
    expect(fake.state.copied).toEqual([{ text: 'Merci.' }]);
  });

  test('an address that is none of the web is no link', async () => {
    const permalink = 'javascript:alert(1)';
    fake.putDraft(makeDraft({ id: 'x.1.s', state: { name: 'seen', at: NOW, permalink } }));
    await open('x.1.s');
    expect(view.root.querySelector('.library-detail a[href^="javascript"]')).toBeNull();
  });
});

describe('by the keyboard', () => {
  test('the arrows move, Space selects, Delete deletes, and the deletion is taken back', async () => {
    await open();
    rows()[0]?.focus();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('La sécheresse');
    expect(detail()).toContain('Une précision.');
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
    expect(rows().map(row => row.getAttribute('aria-selected'))).toEqual(['false', 'true', 'true']);
    await press('Delete');
    expect(titles()).toEqual(['Le train de nuit']);
    expect(view.find('.library-count').textContent).toContain('2 textes supprimés.');
    await click(view.button('Annuler'));
    expect(titles()).toHaveLength(3);
    expect(view.find('.library-count').textContent).toContain('2 textes repris.');
  });

  test('Enter goes to the text, the slash to the search', async () => {
    await open();
    rows()[0]?.focus();
    await press('Enter');
    expect(document.activeElement?.className).toBe('library-detail');
    await press('/');
    expect(document.activeElement).toBe(view.find('input[type=search]'));
  });

  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 6],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['x', 5, null],
  ])('%s from row %i leads to %j', (key, row, to) => {
    expect(rowAfterKey(key, { row, count: 10, page: 4 })).toBe(to);
  });
});

test('of a long list only what is in sight is drawn, and the row of the focus', async () => {
  for (let at = 0; at < 2000; at += 1) fake.putDraft(makeDraft({ id: `m.${at}`, updatedAt: at }));
  await open('m.3');
  expect(count()).toBe('2\u202f003 textes');
  expect(rows().length).toBeLessThan(40);
  expect(rows().filter(row => row.tabIndex === 0)).toHaveLength(1);
  expect(rows().at(-1)?.getAttribute('aria-posinset')).toBe('2000');
});

describe('in and out', () => {
  test.each([
    ['JSON', 'json'],
    ['Markdown', 'md'],
    ['CSV', 'csv'],
  ])('all that is shown goes out as %s', async (name, ending) => {
    await open();
    await click(view.button(name));
    await settle();
    expect(fake.state.saved).toEqual([`commentaires-causerie-2026-11-12.${ending}`]);
    expect(view.root.textContent).toContain('Fichier remis au navigateur.');
  });

  async function choose(text: string) {
    const input = view.find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([text], 'a.json')] });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle(20);
  }

  test('a file is told before anything is done, and then done', async () => {
    fake.library.importOutcome = {
      ok: true,
      isDone: false,
      added: 3,
      changed: 1,
      skipped: 2,
      unreadable: 0,
      setAside: 0,
    };
    await open();
    await choose('{}');
    expect(view.root.textContent).toContain('3 nouveaux · 1 à fusionner · 2 déjà ici');
    expect(fake.library.imports).toEqual([true]);
    await click(view.button('Importer'));
    expect(fake.library.imports).toEqual([true, false]);
    expect(view.root.textContent).toContain('Import terminé.');
  });

  test('a file that is refused says why and offers nothing', async () => {
    await open();
    await choose('x');
    expect(view.root.textContent).toContain('Ce fichier ne vient pas de Causerie.');
    expect(() => view.button('Importer')).toThrow('no button Importer');
  });

  test('everything is wiped after one question that says what goes', async () => {
    await open();
    await click(view.button('Tout effacer'));
    expect(fake.drafts.size).toBe(3);
    expect(view.root.textContent).toContain('C’est définitif.');
    await click(view.button('Effacer 3 textes'));
    expect(fake.drafts.size).toBe(0);
    expect(view.root.textContent).toContain('Tout est effacé.');
  });

  test('a record that cannot be read is shown as it is stored, and forgotten after a question', async () => {
    fake.library.setAside = [{ key: 'set-aside:a.b:1700000000000', value: { schema: 9 } }];
    await open();
    expect(view.root.textContent).toContain('mis de côté le 14 nov. 2023');
    expect(view.find('pre').textContent).toBe('{\n "schema": 9\n}');
    expect(view.find('pre').getAttribute('dir'), 'read from the left in Arabic, too').toBe('ltr');
    await click(view.button('Supprimer définitivement'));
    expect(fake.library.setAside).toHaveLength(1);
    await click(view.button('Supprimer définitivement'));
    expect(fake.library.setAside).toHaveLength(0);
    expect(view.root.querySelector('pre')).toBeNull();
  });

  test('that room runs out is said before anything fails', async () => {
    fake.library.used = 9_500_000;
    await open();
    expect(view.root.textContent).toContain('presque plein');
  });
});
