import { expect, test } from 'vitest';
import { moveCaret } from '../../../components/composer/move-caret.ts';

/** The caret is the bar. */
test.each([
  ['abc|def', 'abcXdef', 'abc|Xdef'],
  ['|abc', 'Xabc', '|Xabc'],
  ['abc|', 'Xabc', 'Xabc|'],
  ['abcde|f', 'Xabcdef', 'Xabcde|f'],
  ['ab|cd', 'ab', 'ab|'],
  ['abcd|ef', 'abef', 'ab|ef'],
  ['abXX|XXef', 'abYef', 'abY|ef'],
  ['abc|', '', '|'],
  ['|', 'abc', 'abc|'],
  ['abc|', 'abcdef', 'abcdef|'],
])('%s becoming %s leaves %s', (before, after, expected) => {
  const caret = moveCaret(before.replace('|', ''), after, before.indexOf('|'));
  expect(`${after.slice(0, caret)}|${after.slice(caret)}`).toBe(expected);
});
