import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../utils/domain/share/break-lines.ts';

const NBSP = '\u00a0';

/** Every character one unit wide. */
const measure = (text: string) => Array.from(text).length;
const broken = (text: string, width: number, most = 100) =>
  breakLines(text, { width, measure, most }).map(line => line.text);

describe('lines break', () => {
  test.each([
    ['between words', 'un deux trois', 8, ['un deux', 'trois']],
    ['not at a French no-break space', `Qui va là${NBSP}?`, 9, ['Qui va', `là${NBSP}?`]],
    ['not at a narrow one', 'dit-il\u202f! Oui', 8, ['dit-il\u202f!', 'Oui']],
    ['after a hyphen between letters', 'un porte-clefs', 9, ['un porte-', 'clefs']],
    ['not after a minus', 'il fait -10 ici', 9, ['il fait', '-10 ici']],
    ['inside a word that is too wide', 'abcdefgh ij', 5, ['abcde', 'fgh', 'ij']],
    ['not inside an emoji', '👩‍👩‍👧👩‍👩‍👧', 5, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['at every line feed', 'a\nb\n\nc', 9, ['a', 'b', 'c']],
    ['between Chinese words, never before a stop', '我们今天读新闻。', 7, ['我们今天读', '新闻。']],
  ])('%s', (_name, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  test('paragraphs are marked', () => {
    const lines = breakLines('un deux\ntrois', { width: 5, measure, most: 9 });
    expect(lines.map(({ startsParagraph }) => startsParagraph)).toEqual([true, false, true]);
  });

  test('it stops soon after the most that is wanted', () => {
    expect(broken('mot '.repeat(5000), 4, 10).length).toBeLessThanOrEqual(12);
  });

  test('nothing is lost and nothing is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 12, max: 30 }),
        (text, width) => {
          const lines = broken(text, width);
          const bare = (words: string) => words.replace(/\s/gu, '');
          expect(bare(lines.join(''))).toBe(bare(text));
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 40 },
    );
  });
});
