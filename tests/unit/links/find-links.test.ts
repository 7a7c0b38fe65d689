import { expect, test } from 'vitest';
import { cleanLinksInText, inspectLinks } from '../../../utils/domain/links/clean-links-in-text.ts';
import { findLinks } from '../../../utils/domain/links/find-links.ts';

test.each([
  ['Voir https://journal.example/a.', ['https://journal.example/a']],
  ['(https://journal.example/a)', ['https://journal.example/a']],
  [
    'https://fr.wikipedia.org/wiki/Mercure_(planète) !',
    ['https://fr.wikipedia.org/wiki/Mercure_(planète)'],
  ],
  ['[texte](https://journal.example/a)', ['https://journal.example/a']],
  ['« https://journal.example/a »', ['https://journal.example/a']],
  ['«\u00a0https://journal.example/a\u00a0»', ['https://journal.example/a']],
  ['https://journal.example/a\u202f?', ['https://journal.example/a']],
  ['https://journal.example/a?b=1&c=2…', ['https://journal.example/a?b=1&c=2']],
  ['<a href="https://journal.example/a">', ['https://journal.example/a']],
  ['https://a.example/1,https://a.example/2', ['https://a.example/1', 'https://a.example/2']],
  ['**https://journal.example/a**', ['https://journal.example/a']],
  ['www.journal.example/a', ['www.journal.example/a']],
  ['www.journal', []],
  ['ahttps://journal.example', []],
  ['https:// et http://', []],
  ['lea@www.journal.example', ['www.journal.example']],
  ['', []],
])('finds the links of %j', (text, urls) => {
  expect(findLinks(text).map(link => link.url)).toEqual(urls);
});

test('cleans every link of a draft and tells where each was', () => {
  const text = 'Lire https://journal.example/a?utm_id=1 puis www.journal.example/b?fbclid=2.';
  const { text: result, changes } = cleanLinksInText(text);
  expect(result).toBe('Lire https://journal.example/a puis www.journal.example/b.');
  expect(changes).toHaveLength(2);
  for (const { start, end, before } of changes) expect(text.slice(start, end)).toBe(before);
  expect(changes[1]?.removed).toEqual([
    { id: 'tracker:fbclid', kind: 'tracker', name: 'fbclid', value: '2' },
  ]);
});

test('a clean draft comes back as it was, its links still inspected', () => {
  const text = 'Voir https://bit.ly/abc, rien d’autre.';
  expect(cleanLinksInText(text)).toEqual({ text, changes: [] });
  expect(inspectLinks(text).map(link => link.flags)).toEqual([['shortener']]);
});

test('many links are cleaned without end', () => {
  const text = 'https://journal.example/a?utm_id=1 '.repeat(2000);
  expect(cleanLinksInText(text).changes).toHaveLength(500);
});
