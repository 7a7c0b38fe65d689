import { describe, expect, test } from 'vitest';
import { insertText } from '../../../utils/hooks/insert-text.ts';
import type { InsertOutcome, InsertRequest } from '../../../utils/protocol/insertion.ts';

/** A field that takes a text over its own only when it holds what is expected, as the page's script does. */
function makeField(text: string, { maxLength = Infinity } = {}) {
  const field = { text, requests: 0 };
  const send = async ({ text: given, how }: InsertRequest): Promise<InsertOutcome> => {
    field.requests += 1;
    if (how.at === 'whole' && how.expected !== field.text)
      return { ok: false, code: 'field-changed', fieldText: field.text };
    field.text = given.slice(0, maxLength);
    return { ok: true, fieldLength: field.text.length, cutBy: given.length - field.text.length };
  };
  return { field, send };
}

const request = (known: string[] = []) => ({ text: 'Le nouveau', parentId: '', known });

test('an empty field takes the text', async () => {
  const { field, send } = makeField('');
  expect(await insertText(request(), send)).toEqual({ name: 'inserted', cutBy: 0 });
  expect(field).toEqual({ text: 'Le nouveau', requests: 1 });
});

test('an older state of the same draft is replaced without a question', async () => {
  const { field, send } = makeField('L’ancien\r\nétat');
  const result = await insertText(request(['L’ancien\nétat']), send);
  expect(result).toEqual({ name: 'inserted', cutBy: 0 });
  expect(field.text).toBe('Le nouveau');
});

test('other words are never written over: they are shown', async () => {
  const { field, send } = makeField('Des mots tapés dans la page');
  expect(await insertText(request(['Autre chose']), send)).toEqual({
    name: 'holds-other',
    fieldText: 'Des mots tapés dans la page',
  });
  expect(field.text).toBe('Des mots tapés dans la page');
});

test('once agreed, exactly the words that were shown are replaced', async () => {
  const { field, send } = makeField('Des mots');
  await insertText(request(), send, 'Des mots');
  expect(field.text).toBe('Le nouveau');
});

test('agreeing to lose some words does not cover others typed since', async () => {
  const { field, send } = makeField('Des mots, et d’autres');
  const result = await insertText(request(), send, 'Des mots');
  expect(result).toEqual({ name: 'holds-other', fieldText: 'Des mots, et d’autres' });
  expect(field.text).toBe('Des mots, et d’autres');
});

test('a field that holds the very text is left alone', async () => {
  const { field, send } = makeField('Le nouveau');
  expect(await insertText(request(), send)).toEqual({ name: 'already-there' });
  expect(field.requests).toBe(1);
});

test('what the site cut is told', async () => {
  const { send } = makeField('', { maxLength: 4 });
  expect(await insertText(request(), send)).toEqual({ name: 'inserted', cutBy: 6 });
});

describe('a page that cannot take it', () => {
  test.each(['no-field', 'no-page', 'refused'] as const)('%s', async code => {
    const result = await insertText(request(), async () => ({ ok: false, code }));
    expect(result).toEqual({ name: 'failed', code });
  });

  test('or does not answer', async () => {
    const result = await insertText(request(), () => Promise.reject(new Error('gone')));
    expect(result).toEqual({ name: 'failed', code: 'no-page' });
  });
});
