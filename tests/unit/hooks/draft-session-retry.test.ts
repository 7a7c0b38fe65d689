import { afterEach, expect, test, vi } from 'vitest';
import { createDraftSession } from '../../../utils/hooks/draft-session.ts';
import { createFakeBackend, NOW } from '../../dom/components/fake-backend.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { id, openSession, place, until } from './open-session.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a refused write is tried again by itself', async () => {
  const { fake, session, stored } = await openSession();
  vi.useFakeTimers();
  fake.state.writeFailure = { ok: false, code: 'quota' };
  session.edit('Un mot');
  await vi.advanceTimersByTimeAsync(100);
  expect(session.view().save).toEqual({ name: 'failed', code: 'quota' });
  fake.state.writeFailure = null;
  await vi.advanceTimersByTimeAsync(4000);
  expect(stored()?.text).toBe('Un mot');
  expect(session.view().save.name).toBe('saved');
});

test('a worker that dies without a word is asked again', async () => {
  const { fake, session, stored } = await openSession();
  const { ask } = fake.backend;
  let lost = 1;
  fake.backend.ask = ((kind: 'draft.edit', payload: never) =>
    kind === 'draft.edit' && lost-- > 0 ? new Promise(() => {}) : ask(kind, payload)) as typeof ask;
  vi.useFakeTimers();
  session.edit('Un mot');
  await vi.advanceTimersByTimeAsync(3500);
  expect(stored()?.text).toBe('Un mot');
  expect(session.view().save.name).toBe('saved');
});

test('a draft the disk did not take yet does not pass for saved when it is opened again', async () => {
  const fake = createFakeBackend();
  fake.putDraft(makeDraft({ id, text: 'Bonjour', updatedAt: NOW }));
  fake.state.writeFailure = { ok: false, code: 'quota', rev: 3 };
  const session = createDraftSession(place, fake.backend);
  await until(() => session.view().save.name === 'failed');
  expect(session.view().text).toBe('Bonjour');
  fake.state.writeFailure = null;
  session.retry();
  await until(() => session.view().save.name === 'saved');
});

test('what is typed while a text is refused is tried at once, and a refused one says which it was', async () => {
  const { fake, session } = await openSession('Un');
  await until(() => session.view().save.name === 'saved');
  const asked: unknown[] = [];
  const { ask } = fake.backend;
  fake.backend.ask = ((kind: 'draft.edit', payload: never) => {
    if (kind === 'draft.edit') asked.push(payload);
    return ask(kind, payload);
  }) as typeof ask;
  fake.state.writeFailure = { ok: false, code: 'quota', rev: 4 };
  session.edit('Un deux');
  session.edit('Un deux trois');
  await until(() => asked.length === 2);
  session.retry();
  await until(() => asked.length === 3);
  expect(asked).toMatchObject([
    { text: 'Un deux' },
    { text: 'Un deux trois', base: 4 },
    { text: 'Un deux trois', held: 4 },
  ]);
  session.end();
});
