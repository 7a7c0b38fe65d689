import { describe, expect, test } from 'vitest';
import { findTyped, nothingTyped, typeLetter } from '../../../utils/domain/share/type-ahead.ts';

const NAMES = ['WhatsApp', 'Messenger', 'SMS', 'Telegram', 'Signal', 'Élan', 'Teams'];

test.each([
  ['t', 0, 'Telegram'],
  ['t', 3, 'Teams'],
  ['tt', 3, 'Teams'],
  ['t', 6, 'Telegram'],
  ['te', 3, 'Telegram'],
  ['tea', 3, 'Teams'],
  ['si', 0, 'Signal'],
  ['e', 0, 'Élan'],
  ['z', 2, 'SMS'],
  ['w', 0, 'WhatsApp'],
])('%s typed on number %i leads to %s', (letters, from, name) => {
  expect(NAMES[findTyped(NAMES, letters, from)]).toBe(name);
});

test('where there is nothing, nothing moves', () => {
  expect(findTyped([], 'a', 0)).toBe(0);
});

describe('letters', () => {
  const afterS = { letters: 's', at: 1000 };

  test('make a word while they follow quickly', () => {
    expect(typeLetter(afterS, 'I', 1500)).toEqual({ letters: 'si', at: 1500 });
    expect(typeLetter(afterS, 'É', 1500)?.letters).toBe('se');
    expect(typeLetter(afterS, 'i', 1800)).toEqual({ letters: 'i', at: 1800 });
    expect(typeLetter(nothingTyped, 'i', 5)).toEqual({ letters: 'i', at: 5 });
  });

  test.each([['Enter'], [' '], ['Tab'], ['ArrowLeft'], ['/'], ['Dead']])('%j is none', key => {
    expect(typeLetter(afterS, key, 1001)).toBeNull();
  });
});
