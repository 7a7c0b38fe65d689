import { expect, test } from 'vitest';
import { cleanAuthor } from '../../../utils/domain/article/clean-author.ts';

test.each([
  ['By Stephen Totilo on August 19, 2010 at 8:52 AM', 'Stephen Totilo'],
  ['View all posts by Daniel Lemire', 'Daniel Lemire'],
  ['Alles von Martin Junker', 'Martin Junker'],
  ['Par Léa Roy', 'Léa Roy'],
  ['Editor December 20, 2016', 'Editor'],
  ['Russell Miller Dec 18, 2025', 'Russell Miller'],
  ['Jan Hvizdak, jan@fish.example', 'Jan Hvizdak'],
  ['Ada Lovelace, Bob Ray', 'Ada Lovelace, Bob Ray'],
  ['J.R. Stone', 'J.R. Stone'],
  ['山田太郎', '山田太郎'],
  ['----', ''],
  ['Sat, 20 Dec, 2025 - 06:36', ''],
  ['https://facebook.example/x', ''],
  ['/christopher', ''],
  ['@lise', ''],
  ['', ''],
])('“%s” is %s', (text, name) => {
  expect(cleanAuthor(text)).toBe(name);
});
