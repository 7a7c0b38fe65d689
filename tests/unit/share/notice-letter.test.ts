import { expect, test } from 'vitest';
import type { CommentReport } from '../../../utils/domain/detection/page-report.ts';
import { noticeLetter } from '../../../utils/domain/share/notice-letter.ts';

const WORDS = {
  subject: 'Objet',
  ask: (site: string) => `Sur ${site}`,
  quoted: (words: string) => `«${words}»`,
  date: (day: string) => `le ${day}`,
  reason: 'Pourquoi',
  belief: 'De bonne foi',
  answer: 'Réponse',
  name: 'Nom',
};
const ARTICLE = 'https://www.journal.example/article';
const COMMENT: CommentReport = {
  id: '1',
  author: 'Zoé',
  date: '2026-01-02T10:00:00Z',
  excerpt: 'Deux\nlignes.',
  depth: 0,
  parentId: null,
  permalink: `${ARTICLE}#comment-1`,
  isHeld: false,
};

/** The part that tells which comment is meant. */
const described = (changes: Partial<CommentReport>) =>
  noticeLetter({ ...COMMENT, ...changes }, ARTICLE, WORDS).split('\n\n')[2];

test('holds all that article 16(2) asks for, in one order', () => {
  expect(noticeLetter(COMMENT, ARTICLE, WORDS)).toBe(`Objet

Sur journal.example

«Deux lignes.»
Zoé
le 2026-01-02T10:00:00Z
https://www.journal.example/article#comment-1

Pourquoi

De bonne foi

Réponse

Nom
`);
});

test.each<[Partial<CommentReport>, string]>([
  [{ author: '', date: '' }, `«Deux lignes.»\n${ARTICLE}#comment-1`],
  [{ date: '', permalink: null }, `«Deux lignes.»\nZoé\n${ARTICLE}`],
  [
    { author: '', date: '', excerpt: 'mot '.repeat(70) },
    `«${'mot '.repeat(70).trim()}…»\n${ARTICLE}#comment-1`,
  ],
])('what the page does not tell is left out: %j', (changes, expected) => {
  expect(described(changes)).toBe(expected);
});
