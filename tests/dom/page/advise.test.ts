import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAdviser } from '../../../utils/page/advise.ts';
import { findForms } from '../../../utils/page/find-forms.ts';
import type { Launcher } from '../../../utils/page/launcher.ts';
import { expectElement, makeWorld, openFixture, type, WORDS } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(lines: string[]) {
  const doc = openFixture('wordpress/classic-html5');
  const { world, sent } = makeWorld(doc, { 'draft.forecast': lines });
  const [found] = findForms(doc, world.systems, world.sees);
  if (found === undefined) throw new Error('no form');
  const advise = vi.fn<Launcher['advise']>();
  const launcher = { advise } as unknown as Launcher;
  const ending = new AbortController();
  const place = () => ({}) as never;
  const says = { place, words: () => WORDS, launcher: () => launcher };
  const adviser = createAdviser(found, world, says, ending.signal);
  return { doc, sent, adviser, advise, field: expectElement<HTMLTextAreaElement>(doc, '#comment') };
}

test('advice comes at a pause, once', async () => {
  const { adviser, advise, field, sent } = setUp(['held']);
  type(field, 'Bonjour');
  for (let key = 0; key < 5; key++) adviser.later();
  expect(sent('draft.forecast')).toEqual([]);
  await vi.advanceTimersByTimeAsync(1600);
  expect(sent('draft.forecast')).toMatchObject([{ text: 'Bonjour' }]);
  expect(advise.mock.calls).toEqual([[['held'], null]]);
});

test('an empty field takes the advice away, and nobody is asked', async () => {
  const { adviser, advise, sent } = setUp(['held']);
  adviser.later();
  await vi.advanceTimersByTimeAsync(1600);
  expect(sent('draft.forecast')).toEqual([]);
  expect(advise.mock.calls).toEqual([[[], null]]);
});

test('what the site cut is said first, for as long as the field holds what it left', async () => {
  const { adviser, advise, field } = setUp(['held']);
  type(field, 'Bonj');
  adviser.cut(3);
  await vi.advanceTimersByTimeAsync(10);
  expect(advise.mock.lastCall?.[0]).toEqual(['cut 3', 'held']);
  type(field, 'Autre chose');
  adviser.later();
  await vi.advanceTimersByTimeAsync(1600);
  expect(advise.mock.lastCall?.[0]).toEqual(['held']);
});

test('a trap that autofill fell into is emptied on a click', async () => {
  const { doc, advise, field } = setUp(['trap']);
  field.insertAdjacentHTML('afterend', '<p hidden><input name="f_mail"></p>');
  const trap = expectElement<HTMLInputElement>(doc, '[name=f_mail]');
  trap.value = 'odile@exemple.fr';
  trap.dispatchEvent(new Event('change', { bubbles: true }));
  type(field, 'Bonjour');
  await vi.advanceTimersByTimeAsync(1600);
  const [, act] = advise.mock.lastCall ?? [];
  expect(act?.label).toBe('empty');
  act?.run();
  expect(trap.value).toBe('');
  expect(advise.mock.lastCall).toEqual([['emptied'], null]);
});
