import { expect, test } from 'vitest';
import type { Draft } from '../../../utils/domain/drafts/draft.ts';
import { createDraftSession } from '../../../utils/hooks/draft-session.ts';
import { createFakeBackend, NOW } from '../../dom/components/fake-backend.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { id, place, settle, until, untilOpened } from './open-session.ts';

const yesterday = makeDraft({ id, text: 'Le texte d’hier', updatedAt: NOW });

/** A popup that read the draft itself; `stored` is what the background finds when it is asked. */
function open(known: Draft | null, stored: Draft | null = known) {
  const fake = createFakeBackend();
  if (stored !== null) fake.putDraft(stored);
  return { fake, session: createDraftSession(place, fake.backend, known) };
}

test('a draft that was read is in view before the background was asked', async () => {
  const { fake, session } = open(yesterday);
  expect(fake.state.openings).toBe(0);
  expect(session.view()).toMatchObject({ isLoaded: true, text: 'Le texte d’hier' });
  expect(session.view().save).toEqual({ name: 'saved', at: NOW, kept: 'disk' });
  await untilOpened(fake);
  expect(session.view()).toMatchObject({ text: 'Le texte d’hier', theirs: null });
  expect(fake.drafts.get(id)?.rev).toBe(3);
});

test.each([
  ['nothing', null],
  ['a draft', yesterday],
])('what is typed at once, where there is %s, is kept and is no conflict', async (_, known) => {
  const { fake, session } = open(known);
  const typed = `${known?.text ?? ''} Vite`;
  session.edit(typed);
  await until(() => fake.drafts.get(id)?.text === typed);
  await untilOpened(fake);
  expect(session.view()).toMatchObject({ text: typed, theirs: null, save: { name: 'saved' } });
  expect(fake.revisions.get(id)).toBeUndefined();
});

test('typed and gone before the background was asked: it is kept', async () => {
  const { fake, session } = open(yesterday);
  session.edit('Le texte d’hier, et un mot');
  session.end();
  await settle();
  expect(fake.drafts.get(id)?.text).toBe('Le texte d’hier, et un mot');
});

test('what was written elsewhere meanwhile comes in', async () => {
  const { fake, session } = open(yesterday, { ...yesterday, rev: 4, text: 'Du champ' });
  await untilOpened(fake);
  expect(session.view()).toMatchObject({ text: 'Du champ', theirs: null });
});

test('…and is not written over by what is typed here', async () => {
  const { fake, session } = open(yesterday, { ...yesterday, rev: 4, text: 'Du champ' });
  session.edit('D’ici');
  await untilOpened(fake);
  await settle();
  expect(session.view().text).toBe('D’ici');
  const kept = [
    fake.drafts.get(id)?.text,
    ...(fake.revisions.get(id) ?? []).map(({ text }) => text),
  ];
  expect(kept).toContain('Du champ');
});

test('a draft that was deleted meanwhile goes', async () => {
  const { fake, session } = open(yesterday, null);
  await untilOpened(fake);
  expect(session.view()).toMatchObject({ text: '', stored: null });
});

test('a background that does not answer is told all the same', async () => {
  const { fake, session } = open(yesterday);
  fake.state.refuse.add('draft.open');
  await until(() => session.view().save.name === 'failed');
  expect(session.view().text).toBe('Le texte d’hier');
});
