import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ThreadPanel } from '../../../components/thread/ThreadPanel.tsx';
import { plainView } from '../../../utils/domain/thread/thread-view.ts';
import type { ThreadState } from '../../../utils/protocol/thread-messages.ts';
import { createFakeBackend } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, mount, type as typeInto, until, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const STATE: ThreadState = {
  counts: { total: 12, fresh: 2, collapsed: 3, muted: 1, hostile: 1, lines: 2 },
  view: plainView,
  here: {
    site: 'journal.example',
    theme: 'system',
    dial: 'off',
    isAllHidden: false,
    judges: false,
    nextKey: 'n',
    previousKey: 'p',
    bar: 'useful',
    firstView: { order: 'page', collapsesRead: false, hasExactDates: false },
    notes: [],
  },
  answers: 1,
  freshAnswers: 1,
  authors: [{ author: 'Zoé', count: 7 }],
  found: null,
  isChanged: true,
};

async function open({ hasThread = true, looksBefore = 0, isChanged = true } = {}) {
  const asked: unknown[] = [];
  let looks = 0;
  let state = { ...STATE, isChanged };
  const fake = createFakeBackend({
    'thread.state': () => {
      if (looks++ < looksBefore) return 'reading';
      return hasThread ? state : null;
    },
    'thread.view': patch => {
      asked.push(patch);
      const found =
        patch.filter?.name === 'words' ? [{ id: '4', author: 'Zoé', excerpt: 'Oui' }] : null;
      state = { ...state, view: { ...state.view, ...patch }, found };
      return state;
    },
    'thread.go': to => void asked.push(to),
    'thread.undo': () => null,
    'thread.show-bar': () => {
      state = { ...state, isChanged: true };
    },
  });
  const report = makeReport(hasThread ? {} : { thread: null });
  const tab = { id: 7, url: null, title: '', isPrivate: false };
  mounted = await mount(
    fake,
    <main>
      <ThreadPanel page={{ name: 'ready', tab, report }} />
    </main>,
  );
  await until(() => mounted?.root.querySelector('.thread-panel') !== null);
  return { ...mounted, fake, asked };
}

describe('the thread of this page', () => {
  test('in one line, with the way to what is new and to who answered', async () => {
    const { root, button, asked } = await open();
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      '12\u00a0commentaires · 2\u00a0nouveaux · 3\u00a0repliés · On vous a répondu'.replaceAll(
        '\u00a0',
        ' ',
      ),
    );
    await click(button('Nouveau suivant'));
    await click(button('Voir la réponse'));
    expect(asked).toEqual([{ next: 'new' }, { next: 'answer' }]);
  });

  test('is waited for while it is being read, however long', async () => {
    const { button } = await open({ looksBefore: 15 });
    expect(button('Rétablir la page')).toBeDefined();
  }, 10_000);

  test('is searched by words typed here, and leads to what is found', async () => {
    const { find, button, asked } = await open();
    await typeInto(find<HTMLInputElement>('input.input'), 'oui');
    await until(() => asked.length > 0);
    await click(button('Zoé Oui'));
    expect(asked).toEqual([{ filter: { name: 'words', words: 'oui' } }, { id: '4' }]);
  });

  test('put back, says so', async () => {
    const { root, button } = await open();
    await click(button('Rétablir la page'));
    await until(() => root.querySelector('.thread-panel section[aria-label]') === null);
    expect(root.textContent).toContain('comme le site l’a faite');
  });

  test('is not offered back as long as nothing was changed in the page', async () => {
    const { root, button } = await open({ isChanged: false });
    expect(root.textContent).not.toContain('Rétablir la page');
    await click(button('Montrer la barre dans la page'));
    await until(() => root.textContent.includes('Rétablir la page'));
  });

  test.each([
    ['the popup closes', () => void window.dispatchEvent(new Event('pagehide'))],
    ['another view is chosen', () => mounted?.unmount()],
  ])('a note half typed is kept when %s', async (_case, leave) => {
    const { button, find, fake } = await open();
    await click(button('1 auteur'));
    await click(button('Note (Zoé)'));
    await typeInto(find<HTMLTextAreaElement>('textarea'), 'à li');
    expect(fake.state.threads.notes).toEqual([]);
    await leave();
    await until(() => fake.state.threads.notes.length > 0);
    expect(fake.state.threads.notes).toMatchObject([{ author: 'Zoé', text: 'à li' }]);
  });

  test('an author is muted on this site, or noted, for oneself', async () => {
    const { button, find, fake } = await open();
    await click(button('1 auteur'));
    await click(button('Note (Zoé)'));
    await typeInto(find<HTMLTextAreaElement>('textarea'), 'à lire');
    await click(button('Garder la note'));
    await click(button('Masquer (Zoé)'));
    expect(fake.state.threads).toMatchObject({
      notes: [{ author: 'Zoé', site: 'journal.example', text: 'à lire' }],
      mutes: [{ kind: 'author', value: 'Zoé', site: 'journal.example' }],
    });
  });

  test('has no fault that axe knows', async () => {
    const { button } = await open();
    for (const name of ['1 auteur', 'Mots et auteurs masqués', 'Sur tous les sites'])
      await click(button(name));
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  });
});

test('a word is muted everywhere, a slow expression is refused with the reason', async () => {
  const { root, button, find, fake } = await open({ hasThread: false });
  expect(root.textContent).toContain('Aucun commentaire');
  await click(button('Mots et auteurs masqués'));
  await typeInto(find<HTMLInputElement>('form input.input'), 'troll');
  await click(button('Ajouter'));
  expect(fake.state.threads.mutes).toMatchObject([{ kind: 'word', value: 'troll', site: null }]);
  const pattern = [...root.querySelectorAll<HTMLInputElement>('form input[type=radio]')].at(-1);
  await click(pattern as HTMLInputElement);
  await typeInto(find<HTMLInputElement>('form input.input'), '(a+)+b');
  await until(() => button('Ajouter').disabled);
  expect(root.textContent).toContain('pourrait bloquer la page');
  await click(button('Ne plus masquer (troll)'));
  expect(fake.state.threads.mutes).toEqual([]);
});

test('hiding everywhere, keys and marks are the reader’s choice', async () => {
  const { button, root, fake } = await open();
  await click(button('Sur tous les sites'));
  const labelled = (name: string) =>
    [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  await click(
    labelled('Masquer tous les commentaires par défaut')?.querySelector('input') as HTMLElement,
  );
  expect(fake.state.threads.hideAll).toBe(true);
  const key = root.querySelector<HTMLInputElement>(
    `#${labelled('Touche\u00a0: nouveau suivant')?.htmlFor}`,
  );
  await typeInto(key as HTMLInputElement, 'nJ');
  expect(fake.state.threads.nextKey).toBe('j');
});
