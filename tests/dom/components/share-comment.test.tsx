import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { CommentReport } from '../../../utils/domain/detection/page-report.ts';
import { createFakeBackend } from './fake-backend.ts';
import { click, settle, type as typeInto } from './mount.tsx';
import { CLEAN, openShare, ready } from './open-share.tsx';

const comment = (id: string, author: string): CommentReport => ({
  id,
  author,
  date: '',
  excerpt: `Ce que pense ${author}.`,
  depth: 0,
  parentId: null,
  permalink: `${CLEAN}?utm_source=lettre#comment-${id}`,
  isHeld: false,
});

const NAMES = ['Ada', 'Noé', 'Lou', 'Max', 'Zoé', 'Ben', 'Éva'];

async function openThread(names: string[] = NAMES) {
  const comments = names.map((name, index) => comment(`${index}`, name));
  const fake = createFakeBackend({ 'page.comments': () => comments });
  const thread = { system: 'wordpress', count: comments.length };
  const report = { ...ready.report, thread };
  const opened = await openShare(fake, { ...ready, report });
  const unfold = async () => {
    const details = opened.find<HTMLDetailsElement>('.comment-choice');
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await settle();
  };
  return { ...opened, fake, unfold };
}

test('a comment is shared with its author, its words and its own link', async () => {
  const { fake, unfold, find, shown, share, root } = await openThread(['Ada', 'Noé']);
  await unfold();
  const [, second] = root.querySelectorAll<HTMLButtonElement>('.comment-option');
  expect(second?.textContent).toBe('Noé Ce que pense Noé.');
  await click(second as HTMLButtonElement);
  expect(shown()).toBe(
    `*Noé commente «\u202fSoixante milliards de messages\u202f»*\n> Ce que pense Noé.\n${CLEAN}#comment-1`,
  );
  expect(root.textContent).toContain('Vous partagez le commentaire de Noé.');
  expect(document.activeElement).toBe(find('.comment-choice summary'));
  await share('whatsapp');
  expect(fake.state.opened[0]?.url).toContain(encodeURIComponent(`${CLEAN}#comment-1`));
  expect(fake.state.history[0]?.articleUrl).toBe(`${CLEAN}#comment-1`);
});

test('the article comes back', async () => {
  const { unfold, find, shown, button } = await openThread();
  await unfold();
  await click(find<HTMLButtonElement>('.comment-option'));
  await click(button('Revenir à l’article'));
  expect(shown()).toContain('Trois fois plus que les SMS.');
  expect(shown()).not.toContain('#comment');
});

test('many can be searched', async () => {
  const { unfold, find, root } = await openThread();
  await unfold();
  await typeInto(find<HTMLInputElement>('.comment-choice input'), 'eva');
  expect(root.querySelectorAll('.comment-option')).toHaveLength(1);
  await typeInto(find<HTMLInputElement>('.comment-choice input'), 'personne');
  expect(root.textContent).toContain('Aucun commentaire ne correspond.');
});

test('a comment without a name says so', async () => {
  const { unfold, find, shown } = await openThread(['']);
  await unfold();
  expect(find('.comment-option').textContent).toContain('Sans nom');
  await click(find<HTMLButtonElement>('.comment-option'));
  expect(shown()).toContain('Un commentaire sur');
});

test('an article without comments offers none, and is not asked for them', async () => {
  const { fake, root } = await openThread([]);
  expect(fake.state.asked).not.toContain('page.comments');
  expect(root.querySelector('.comment-choice')).toBeNull();
});

test('a letter that reports it to the site is offered for a comment alone, and says whose it is to send', async () => {
  const { fake, unfold, find, button, root } = await openThread();
  const letter = 'Écrire une lettre pour le signaler au site';
  expect(() => button(letter)).toThrow(letter);
  await unfold();
  await click(find<HTMLButtonElement>('.comment-option'));
  await click(button(letter));
  expect(fake.state.saved).toEqual(['lettre-2026-11-12.txt']);
  expect(root.textContent).toContain('À vous de compléter, de relire et d’envoyer la lettre');
});
