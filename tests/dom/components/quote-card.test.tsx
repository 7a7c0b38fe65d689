import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { createFakeBackend, type FakeBackend } from './fake-backend.ts';
import { click, settle, type as typeInto, until, type Mounted } from './mount.tsx';
import { openShare, ready } from './open-share.tsx';

async function unfold({ find }: Mounted): Promise<void> {
  const details = find<HTMLDetailsElement>('.quote-card');
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settle();
}

async function openCard(fake: FakeBackend = createFakeBackend()) {
  const opened = await openShare(fake);
  await unfold(opened);
  return { ...opened, status: () => opened.find('.quote-card [role=status]').textContent };
}

test('a passage without a picture costs nothing until it is unfolded', async () => {
  const fake = createFakeBackend();
  const opened = await openShare(fake);
  expect(fake.state.drawn).toEqual([]);
  await unfold(opened);
  expect(fake.state.drawn).toEqual([
    {
      look: 'light',
      words: {
        passage: 'Trois fois plus que les SMS.',
        title: 'Soixante milliards de messages',
        site: 'Le Courrier',
        link: 'https://journal.example/messages/',
        language: 'fr',
      },
    },
  ]);
  expect(opened.find<HTMLImageElement>('.quote-card-image').alt).toContain('Trois fois plus');
});

test('with nothing selected there is no picture to make', async () => {
  const report = { ...ready.report, selection: '' };
  const { root } = await openShare(createFakeBackend(), { ...ready, report });
  expect(root.querySelector('.quote-card')).toBeNull();
});

test('light or dark', async () => {
  const { find, root } = await openCard();
  const dark = [...root.querySelectorAll<HTMLLabelElement>('.quote-card label')].find(
    ({ textContent }) => textContent === 'Sombre',
  );
  await click(dark as HTMLLabelElement);
  expect(find<HTMLImageElement>('.quote-card-image').src).toBe('blob:dark');
});

test('it follows the quotation as it is rewritten', async () => {
  const fake = createFakeBackend();
  const { root } = await openCard(fake);
  const box = [...root.querySelectorAll<HTMLTextAreaElement>('textarea')].find(({ value }) =>
    value.startsWith('Trois fois'),
  );
  await typeInto(box as HTMLTextAreaElement, 'Trois fois plus.');
  await until(() => fake.state.drawn.length > 1);
  expect(fake.state.drawn.at(-1)?.words.passage).toBe('Trois fois plus.');
});

test('is copied, and says so', async () => {
  const { button, status } = await openCard();
  await click(button('Copier l’image'));
  expect(status()).toContain('Image copiée');
});

test('is saved under a name that tells where it comes from', async () => {
  const fake = createFakeBackend();
  const { button, status } = await openCard(fake);
  await click(button('Enregistrer l’image'));
  expect(fake.state.saved).toEqual(['citation-journal.example.png']);
  expect(status()).toContain('téléchargements');
});

test('where the browser copies no pictures it is saved instead', async () => {
  const fake = createFakeBackend();
  fake.state.imageCopy = 'unsupported';
  const { button, status } = await openCard(fake);
  await click(button('Copier l’image'));
  expect(fake.state.saved).toHaveLength(1);
  expect(status()).toContain('ne copie pas d’image');
});

test('a copy, a file and a picture that failed are told', async () => {
  const fake = createFakeBackend();
  Object.assign(fake.state, { imageCopy: 'refused', canSave: false, isCardCut: true });
  const { button, status, root } = await openCard(fake);
  expect(root.textContent).toContain('la fin en est coupée');
  await click(button('Copier l’image'));
  expect(status()).toContain('a refusé la copie');
  await click(button('Enregistrer l’image'));
  expect(status()).toContain('n’a pas pu enregistrer');
});

test('where nothing can be drawn, nothing can be copied', async () => {
  const fake = createFakeBackend();
  fake.state.canDraw = false;
  const { button, status } = await openCard(fake);
  expect(status()).toContain('n’a pas pu dessiner');
  expect(button('Copier l’image').disabled).toBe(true);
});
