import { afterEach, expect, test } from 'vitest';
import type { InsertOutcome } from '../../../utils/protocol/insertion.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { click, type Mounted } from './mount.tsx';
import { id, openComposer } from './open-composer.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function open(...args: Parameters<typeof openComposer>) {
  const view = await openComposer(...args);
  mounted = view;
  return view;
}

const answering = (...outcomes: InsertOutcome[]) => {
  const fake = createFakeBackend({
    'field.insert': () => outcomes.shift() ?? { ok: true, fieldLength: 7, cutBy: 0 },
  });
  fake.putDraft(makeDraft({ id, text: 'Bonjour', updatedAt: NOW }));
  return fake;
};

test('an empty text cannot be inserted or copied', async () => {
  const { button } = await open(createFakeBackend());
  expect(button('Insérer dans la page').disabled).toBe(true);
  expect(button('Copier').disabled).toBe(true);
});

test('what to press next is named by the site’s own words', async () => {
  const fake = answering();
  const { button, root } = await open(fake);
  await click(button('Insérer dans la page'));
  expect(fake.state.inserted).toEqual(['Bonjour']);
  expect(root.textContent).toContain('«\u202fLaisser un commentaire\u202f»');
});

test('what the site cut is told in characters', async () => {
  const { button, root } = await open(answering({ ok: true, fieldLength: 4, cutBy: 3 }));
  await click(button('Insérer dans la page'));
  expect(root.textContent).toContain('coupé 3 caractères');
});

test('a field with other words asks first; keeping it changes nothing', async () => {
  const other = { ok: false, code: 'field-changed', fieldText: 'Déjà là' } as const;
  const fake = answering(other);
  const { button, root } = await open(fake);
  await click(button('Insérer dans la page'));
  expect(root.textContent).toContain('Déjà là');
  await click(button('Le garder'));
  expect(fake.state.inserted).toEqual([]);
  expect(root.textContent).toContain('Rien n’a été changé');
});

test('replacing is the reader’s word', async () => {
  const fake = answering({ ok: false, code: 'field-changed', fieldText: 'Déjà là' });
  const { button } = await open(fake);
  await click(button('Insérer dans la page'));
  await click(button('Le remplacer'));
  expect(fake.state.inserted).toEqual(['Bonjour']);
});

test('a page without field, or without us, says what to do', async () => {
  const fake = answering({ ok: false, code: 'no-field' });
  const { button, root } = await open(fake);
  await click(button('Insérer dans la page'));
  expect(root.textContent).toContain('n’a plus de champ');
  expect(root.textContent).toContain('Votre texte est copié');
  expect(fake.state.copied).toEqual([{ text: 'Bonjour' }]);
  fake.state.canCopy = false;
  fake.state.refuse.add('field.insert');
  await click(button('Insérer dans la page'));
  expect(root.textContent).toContain('ne répond pas');
  expect(root.textContent).toContain('Copiez votre texte');
});

test('without a form there is nothing to insert into, copying stays', async () => {
  const fake = answering();
  const { button } = await open(fake, null);
  expect(button('Insérer dans la page').disabled).toBe(true);
  await click(button('Copier'));
  expect(fake.state.copied).toEqual([{ text: 'Bonjour' }]);
});

test('a browser that refuses to copy is told', async () => {
  const fake = answering();
  fake.state.canCopy = false;
  const { button, root } = await open(fake);
  await click(button('Copier'));
  expect(root.textContent).toContain('a refusé la copie');
});
