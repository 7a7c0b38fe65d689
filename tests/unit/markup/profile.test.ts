import { expect, test } from 'vitest';
import { measureLength } from '../../../utils/domain/markup/profile.ts';

test.each([
  ['', 0, 0],
  ['abc', 3, 3],
  ['é\u202f!', 6, 3],
  ['€', 3, 1],
  ['👍🏽', 8, 2],
  ['fin\ud83d', 6, 4],
])('%j is %i bytes, %i characters', (text, bytes, characters) => {
  expect(measureLength(text, 'bytes')).toBe(bytes);
  expect(measureLength(text, 'characters')).toBe(characters);
});
