import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreDirective } from '../../../utils/domain/share/restore-directive.ts';
import { parseTextDirective } from '../../../utils/domain/share/text-fragment.ts';

describe('the terms of a directive', () => {
  test.each([
    [
      'a narrow no-break space',
      'Qui l’a dit\u202f? Personne.',
      'qui l’a dit ?',
      'Qui l’a dit\u202f?',
    ],
    ['accents and capitals', 'Été comme hiver', 'ete comme', 'Été comme'],
    ['accents in pieces', 'E\u0301te\u0301 comme hiver', 'ete comme', 'E\u0301te\u0301 comme'],
    ['a ligature', 'Le cœur et l’eﬀort', 'l’effort', 'l’eﬀort'],
    [
      'lines of the source, shown as one',
      'trois\n   fois plus',
      'trois fois plus',
      'trois fois plus',
    ],
    [
      'spaces at its ends',
      'Début \n trois fois plus \n fin',
      ' trois fois plus ',
      'trois fois plus',
    ],
    ['what is not there', 'autre chose', 'introuvable', 'introuvable'],
  ])('%s', (_what, passage, found, restored) => {
    const text = { before: '', passage, after: '' };
    expect(restoreDirective({ textStart: found }, text)).toEqual({ textStart: restored });
  });

  test('are taken at the passage, not where the same words stand elsewhere', () => {
    const text = {
      before: `DIT-IL. ${'Autre phrase. '.repeat(20)}Avant : `,
      passage: 'dit-il, et « Là-bas »',
      after: ' puis DIT-IL.',
    };
    const directive = { prefix: 'avant :', textStart: 'dit-il', textEnd: 'la-bas', suffix: 'puis' };
    expect(restoreDirective(directive, text)).toEqual({
      prefix: 'Avant :',
      textStart: 'dit-il',
      textEnd: 'Là-bas',
      suffix: 'puis',
    });
  });

  test.each([
    ['a note that begins like another', '𝅘𝅥𝅮 ', '𝅘𝅥'],
    ['a letter that a ligature before it holds, too', 'ﬀ ', 'f'],
  ])('do not begin or end inside a character: %s', (_what, before, passage) => {
    const directive = { textStart: passage.normalize('NFKD') };
    expect(restoreDirective(directive, { before, passage, after: ' ' }).textStart).toBe(passage);
  });

  test('a word that begins before the selection is found whole', () => {
    const text = { before: 'Il a lu l’Actua', passage: 'lité du soir', after: '' };
    const directive = { textStart: 'l’actualite du soir' };
    expect(restoreDirective(directive, text).textStart).toBe('l’Actualité du soir');
  });

  test('fold to what the library found, whatever the page holds', () => {
    const fold = (text: string) =>
      text
        .normalize('NFKD')
        .replace(/\s+/gu, ' ')
        .replace(/[\u0300-\u036f]/gu, '')
        .toLowerCase();
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, (before, passage, after) => {
        const term = fold(passage).trim();
        fc.pre(term !== '' && !/[Σς]/u.test(passage));
        const { textStart } = restoreDirective({ textStart: term }, { before, passage, after });
        // A lone accent (U+00B4) is a space and a mark to the library: folded twice it has fewer spaces.
        expect(fold(fold(textStart).trim())).toBe(fold(term));
      }),
    );
  });
});

test.each([
  [
    { textStart: 'a', textEnd: 'b', other: 1 },
    { textStart: 'a', textEnd: 'b' },
  ],
  [{ textStart: 'a', prefix: 3 }, { textStart: 'a' }],
  [{ textStart: ' ' }, null],
  [{ textStart: 'a'.repeat(1001) }, null],
  [undefined, null],
  ['text', null],
])('what a page gave back is read: %j', (value, directive) => {
  expect(parseTextDirective(value)).toEqual(directive);
});
