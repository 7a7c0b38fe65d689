import { describe, expect, test } from 'vitest';
import {
  anyDraft,
  createLibraryIndex,
  wordsOf,
  type LibraryQuery,
} from '../../../../utils/domain/drafts/library/library-index.ts';
import { excerptAround } from '../../../../utils/domain/drafts/library/find-words.ts';
import { makeDraft } from '../../../support/make-draft.ts';
import { articleAt } from '../backup/make-kept.ts';

const DAY = 86_400_000;
const NOW = 1_700_000_000_000;

const index = createLibraryIndex();
index.put([
  makeDraft({ id: '1', text: 'L’été dernier, déjà.', updatedAt: NOW - 40 * DAY }),
  makeDraft({
    id: '2',
    text: 'Je réponds.',
    parent: { id: '9', author: 'Zoé', excerpt: 'La Maïzena', date: null, permalink: null },
    state: { name: 'waiting', at: 1, permalink: null },
    updatedAt: NOW,
  }),
  makeDraft({
    id: '3',
    article: { ...articleAt(1), title: 'Sécheresse' },
    text: 'Ailleurs',
    isPinned: true,
    updatedAt: NOW - 3 * DAY,
  }),
  makeDraft({ id: '4', text: '  ' }),
]);

const found = (query: Partial<LibraryQuery>) =>
  index.find({ ...anyDraft, ...query }, NOW).map(({ id }) => id);

describe('finding', () => {
  test.each<[string, Partial<LibraryQuery>, string[]]>([
    ['everything, newest first, but no empty text', {}, ['2', '3', '1']],
    ['words without their accents', { words: 'ETE deja' }, ['1']],
    ['words with accents the text lacks', { words: 'réponds' }, ['2']],
    ['a part of a word of the title', { words: 'cheres' }, ['3']],
    ['the title and the site by their names', { words: 'soixante journal' }, ['2', '1']],
    ['the site by its address', { words: 'journal.example' }, ['2', '3', '1']],
    ['the comment answered', { words: 'maizena' }, ['2']],
    ['who wrote it', { words: 'zoe' }, ['2']],
    ['words that nothing has together', { words: 'ete reponds' }, []],
    ['a state', { state: 'waiting' }, ['2']],
    ['the pinned ones', { state: 'pinned' }, ['3']],
    ['a site', { site: 'journal.example' }, ['3']],
    ['a week', { age: 'week' }, ['2', '3']],
    ['all of these', { words: 'secheresse', state: 'writing', age: 'year' }, ['3']],
  ])('%s', (_what, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('typing on and taking back finds the same as searching at once', () => {
    const steps = ['j', 'jo', 'jour', 'journal', 'journal zoe', 'journal', 'jo', ''];
    const typed = steps.map(words => found({ words }));
    for (const [at, words] of steps.entries()) {
      index.put([]);
      expect(found({ words })).toEqual(typed[at]);
    }
  });

  test('what changes is found as it is now, what goes is not found', () => {
    const other = createLibraryIndex();
    other.put([makeDraft({ id: '1', text: 'avant' })]);
    other.put([makeDraft({ id: '1', text: 'après' })]);
    expect(other.find({ ...anyDraft, words: 'avant' }, NOW)).toEqual([]);
    expect(other.find({ ...anyDraft, words: 'apres' }, NOW)).toHaveLength(1);
    other.remove(['1']);
    expect(other.find({ ...anyDraft, words: 'apres' }, NOW)).toEqual([]);
  });

  test('sites and states are counted', () => {
    expect(index.sites()).toEqual([
      { name: 'Le Journal', count: 2 },
      { name: 'journal.example', count: 1 },
    ]);
    expect(index.states()).toEqual([
      { name: 'writing', count: 2 },
      { name: 'pinned', count: 1 },
      { name: 'waiting', count: 1 },
    ]);
  });
});

describe('what a list shows of a text', () => {
  const marked = (text: string, words: string) =>
    excerptAround(text, wordsOf(words))
      .map(piece => (piece.isFound ? `[${piece.text}]` : piece.text))
      .join('');

  test.each([
    ['Bonjour\n à  tous', '', 'Bonjour à tous'],
    ['L’été, l’Eté, ete', 'ete', 'L’[été], l’[Eté], [ete]'],
    ['Cœur ﬁn', 'fin', 'Cœur [ﬁn]'],
    ['un deux', 'deux un', '[un] [deux]'],
    ['abab', 'ab aba', '[aba]b'],
    ['e\u0301te\u0301', 'ete', '[e\u0301te\u0301]'],
  ])('%j for %j: %s', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  test('a long one is cut around the first word found', () => {
    const text = `${'avant '.repeat(100)}aiguille ${'après '.repeat(100)}`;
    const shown = marked(text, 'aiguille');
    expect(shown).toMatch(/^… avant .*\[aiguille\] après .*…$/u);
    expect(shown.length).toBeLessThan(240);
  });
});
