import { expect, test, vi } from 'vitest';
import { keepRoots } from './keep-roots.ts';
import { setUp } from './live-field.ts';
import { WELCOME, type } from './make-world.ts';

const roots = keepRoots();
/** What the launcher says below the field. */
const said = () =>
  roots.flatMap(root => root.querySelector('[role=status]')?.textContent ?? []).at(-1);
const REFUSED = 'refused: too fast';

test('why a comment was refused stays when the background answers once more', () => {
  const { form } = setUp();
  form.welcome(WELCOME);
  form.note(REFUSED);
  form.welcome(WELCOME);
  expect(said()).toBe(REFUSED);
});

test('it stays below a launcher that is made anew, too', () => {
  const { form } = setUp();
  form.welcome(WELCOME);
  form.note(REFUSED);
  form.welcome({ ...WELCOME, theme: 'dark' });
  expect(said()).toBe(REFUSED);
});

test('a “saved” that was still to come does not take its place', async () => {
  vi.useFakeTimers();
  const { form, field } = setUp();
  form.welcome(WELCOME);
  type(field, 'Et le pain ?');
  await vi.advanceTimersByTimeAsync(600);
  form.note(REFUSED);
  await vi.advanceTimersByTimeAsync(3000);
  expect(said()).toBe(REFUSED);
  vi.useRealTimers();
});

test('it gives way to what is written next, for good', async () => {
  vi.useFakeTimers();
  const { form, field } = setUp();
  form.welcome(WELCOME);
  form.note(REFUSED);
  type(field, 'Et le pain ?');
  await vi.advanceTimersByTimeAsync(3000);
  expect(said()).toBe('saved');
  form.welcome(WELCOME);
  expect(said()).toBe('');
  vi.useRealTimers();
});
