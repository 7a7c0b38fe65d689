import { expect, test } from 'vitest';
import { erasable, erasureLetters } from '../../../../utils/domain/drafts/backup/erasure-letter.ts';
import type { DraftState, Draft } from '../../../../utils/domain/drafts/draft.ts';
import { makeDraft, makePlace } from '../../../support/make-draft.ts';

const WORDS = {
  subject: 'Objet',
  ask: (site: string) => `Sur ${site}`,
  answer: 'Un mois',
  name: 'Nom',
  comment: (beginning: string, at: number) => `[${beginning}] ${at}`,
};

const seen = (permalink: string): DraftState => ({ name: 'seen', at: 5000, permalink });
const on = (url: string, siteName: string, changes: Partial<Draft>): Draft => {
  const { article } = makePlace();
  return makeDraft({ article: { ...article, url, siteName }, ...changes });
};

test('one letter for each site, with every comment by its beginning, its date and its address', () => {
  const drafts = [
    on('https://www.journal.example/a', 'Le Journal', {
      text: 'Bonjour\n\nà tous',
      state: seen('https://www.journal.example/a#comment-1'),
      trail: [{ state: 'sent', at: 4000, sign: 'submitted', url: '', status: 0, said: '' }],
    }),
    on('https://blog.example/b', '', {
      text: 'mot '.repeat(30),
      state: { name: 'waiting', at: 6000, permalink: null },
    }),
    on('https://journal.example/c', 'Le Journal', { state: seen('') }),
  ];
  expect(erasureLetters(drafts, WORDS)).toBe(`Objet

Sur Le Journal (journal.example)

1. [Bonjour à tous] 4000
   https://www.journal.example/a#comment-1
2. [Bonjour à tous] 1000
   https://journal.example/c

Un mois

Nom

————————————————————

Objet

Sur blog.example

1. [${'mot '.repeat(20).trim()}…] 1000
   https://blog.example/b

Un mois

Nom
`);
});

test.each<[DraftState, boolean]>([
  [{ name: 'writing' }, false],
  [{ name: 'sent', at: 1 }, false],
  [seen('https://journal.example/a#comment-1'), true],
  [{ name: 'waiting', at: 1, permalink: null }, true],
  [{ name: 'failed', at: 1, reason: 'duplicate', message: '' }, false],
  [{ name: 'missing', at: 1 }, false],
])('%j: stands on the site: %s', (state, isThere) => {
  expect(erasable([makeDraft({ state })]).length === 1).toBe(isThere);
});

test('nothing to erase is no letter', () => {
  expect(erasureLetters([makeDraft()], WORDS)).toBe('');
});

test('a beginning is not cut inside a character', () => {
  const text = `${'a'.repeat(79)}😀 et la suite`;
  const letter = erasureLetters([makeDraft({ text, state: seen('x') })], WORDS);
  expect(letter).toContain(`[${'a'.repeat(79)}…]`);
});
