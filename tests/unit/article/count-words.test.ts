import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../utils/domain/article/count-words.ts';

test.each([
  ['', 0],
  ['L’eau, c’est la vie : 3 litres.', 6],
  ['Anti-tank weapons — and more', 4],
  ['新一代超強抗菌素', 4],
  ['iPhone 発売', 2],
])('“%s” has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [1, 1],
  [238, 1],
  [1200, 5],
])('%i words are read in %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
