import { expect, test } from 'vitest';
import { isSecretText } from '../../../utils/domain/drafts/secret-text.ts';

test.each([
  ['123456', true],
  ['  4821 ', true],
  ['123 456', true],
  ['G-482113', true],
  ['4111 1111 1111 1111', true],
  ['4111111111111111 12/29 123', true],
  ['4111-1111-1111-1111 | 07/2029 | 123', true],
  ['', false],
  ['Bonjour', false],
  ['12', false],
  ['En 1984, on disait 4 8 15 16.', false],
  ['Ma carte est 4111 1111 1111 1111', false],
  ['1234567812345678', false],
  ['100 %', false],
])('%j is what a login or a payment takes: %s', (text, isSecret) => {
  expect(isSecretText(text)).toBe(isSecret);
});
