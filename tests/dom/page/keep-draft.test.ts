import { afterEach, expect, test, vi } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { keepDraft } from '../../../utils/page/keep-draft.ts';
import { makeWorld, openFixture } from './make-world.ts';

const REFUSED = { ok: false, code: 'quota' };
const KEPT = { ok: true, id: 'd', rev: 1, savedAt: 0, kept: 'disk' };
const OLDER = { text: 'Ancien', rev: 4 };

afterEach(() => vi.useRealTimers());

function open() {
  vi.useFakeTimers();
  const answers: Record<string, unknown> = { 'draft.write': REFUSED };
  const { world, ask, sent } = makeWorld(openFixture('wordpress/classic-html5'), answers);
  ask.mockImplementation(async kind => ({ ok: true, value: answers[kind] }));
  const [found] = findForms(world.doc, world.systems, world.sees);
  if (found === undefined) throw new Error('no form in the stored page');
  const told: string[] = [];
  const ending = new AbortController();
  const keeper = keepDraft(found, world, saying => void told.push(saying), ending.signal);
  return { ask, answers, sent, told, keeper, ending };
}

test('a refused write is told, and tried again until it is taken', async () => {
  const { answers, sent, told, keeper } = open();
  await keeper.write(keeper.place(), 'Bonjour');
  await vi.advanceTimersByTimeAsync(4000);
  answers['draft.write'] = KEPT;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent('draft.write')).toHaveLength(3);
  expect(told).toEqual(['noRoom', 'noRoom', 'saved']);
});

test.each([
  [{ ok: false, code: 'storage' }, 'notSaved'],
  [{ ...KEPT, isRoomShort: true }, 'roomShort'],
  // A card's number is no comment: nothing is kept, and nothing said beside a field that is none.
  [{ ok: false, code: 'secret' }, undefined],
])('what the background answers is told: %j', async (answer, saying) => {
  const { answers, told, keeper, ending } = open();
  answers['draft.write'] = answer;
  await keeper.write(keeper.place(), 'Bonjour');
  expect(told[0]).toBe(saying);
  ending.abort();
});

test('whoever types on while writes are refused has as many tries for the last text', async () => {
  const { answers, sent, told, keeper, ending } = open();
  for (let key = 0; key < 60; key++) {
    await keeper.write(keeper.place(), 'a'.repeat(key));
    await vi.advanceTimersByTimeAsync(500);
  }
  answers['draft.write'] = KEPT;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sent('draft.write').at(-1)).toMatchObject({ text: 'a'.repeat(59) });
  expect(told.at(-1)).toBe('saved');
  ending.abort();
});

test('…with the latest text only, a bounded number of times, and not after the end', async () => {
  const { sent, keeper, ending } = open();
  await keeper.write(keeper.place(), 'Bon');
  await keeper.write(keeper.place(), 'Bonjour');
  await vi.advanceTimersByTimeAsync(3600_000);
  const texts = sent('draft.write').map(write => (write as { text: string }).text);
  expect(texts.filter(text => text === 'Bon')).toHaveLength(1);
  expect(texts.length).toBeLessThan(30);
  ending.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent('draft.write')).toHaveLength(texts.length);
});

test('while a text is refused it is what the page gives back, not the older one that is stored', async () => {
  const { answers, keeper, ending } = open();
  answers['draft.take'] = OLDER;
  keeper.learn([{ parentId: '', length: 6 }]);
  await keeper.write(keeper.place(), 'Bien plus neuf');
  expect(keeper.offer()).toEqual({ isKept: true, isOver: false });
  expect(await keeper.take()).toEqual({ text: 'Bien plus neuf' });
  answers['draft.write'] = KEPT;
  await keeper.write(keeper.place(), 'Bien plus neuf.');
  expect(await keeper.take()).toEqual({ text: OLDER.text });
  // A card's number is given back to nobody.
  answers['draft.write'] = { ok: false, code: 'secret' };
  await keeper.write(keeper.place(), '4012');
  expect(await keeper.take()).toEqual({ text: OLDER.text });
  ending.abort();
});

test('of two texts refused late the older one is not tried again over the newer', async () => {
  const { ask, answers, sent, told, keeper, ending } = open();
  const late: (() => void)[] = [];
  ask.mockImplementation(async kind => {
    await new Promise<void>(resolve => void late.push(resolve));
    return { ok: true, value: answers[kind] };
  });
  void keeper.write(keeper.place(), 'Bon');
  void keeper.write(keeper.place(), 'Bonjour');
  for (const answer of late.splice(0)) answer();
  await vi.advanceTimersByTimeAsync(100);
  ask.mockImplementation(async kind => ({ ok: true, value: answers[kind] }));
  answers['draft.write'] = KEPT;
  await vi.advanceTimersByTimeAsync(60_000);
  const texts = sent('draft.write').map(write => (write as { text: string }).text);
  expect(texts).toEqual(['Bon', 'Bonjour', 'Bonjour']);
  expect(told).toEqual(['noRoom', 'saved']);
  ending.abort();
});

test('whoever types faster than the storage answers is in no conflict with themselves', async () => {
  const { answers, sent, keeper, ending } = open();
  answers['draft.write'] = { ...KEPT, rev: 7 };
  await keeper.write(keeper.place(), 'Bon');
  answers['draft.write'] = { ...KEPT, rev: 9 };
  await Promise.all([
    keeper.write(keeper.place(), 'Bonjuor'),
    keeper.write(keeper.place(), 'Bonj'),
  ]);
  await keeper.write(keeper.place(), 'Bonjour');
  // Not the stored text gone on with, but what the page left of it.
  await keeper.write(keeper.place(), 'Bonj', true);
  const bases = sent('draft.write').map(write => (write as { base: number }).base);
  expect(bases).toEqual([0, 7, 8, 9, 0]);
  ending.abort();
});
