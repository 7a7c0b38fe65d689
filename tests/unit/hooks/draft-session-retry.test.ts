import { afterEach, expect, test, vi } from 'vitest';
import { openSession } from './open-session.ts';

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
