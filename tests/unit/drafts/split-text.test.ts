import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '../../../utils/domain/drafts/split-text.ts';

const upTo = (most: number) => (start: string) => start.length <= most;

describe('a text is cut', () => {
  test.each([
    ['between paragraphs', 'Un premier point.\n\nUn second point. Fin.', 36, 'Un premier point.'],
    [
      'between sentences',
      'Oui, bien sûr. Non, pas du tout. Enfin.',
      34,
      'Oui, bien sûr. Non, pas du tout.',
    ],
    ['…when the sentence just fits', 'Oui, bien sûr. Non.', 14, 'Oui, bien sûr.'],
    ['between words', 'une phrase sans aucun point final ici', 25, 'une phrase sans aucun'],
    ['between letters', 'abcdefghij', 4, 'abcd'],
    ['not in the middle of a family', 'x👨‍👩‍👧‍👦y', 6, 'x'],
    [
      'not after a short first sentence',
      'Oui. Et puis une longue suite de mots sans point',
      40,
      'Oui. Et puis une longue suite de mots',
    ],
  ])('%s', (_, text, most, first) => {
    expect(splitText(text, upTo(most))?.first).toBe(first);
  });

  test('nowhere when it fits, or when nothing would', () => {
    expect(splitText('court', upTo(5))).toBeNull();
    expect(splitText('court', upTo(0))).toBeNull();
  });

  test('by bytes where the site counts bytes', () => {
    const bytes = (start: string) => new TextEncoder().encode(start).length <= 7;
    expect(splitText('été été été', bytes)).toEqual({ first: 'été', rest: 'été été' });
  });
});

test('whatever the text, nothing but spaces is lost, and both parts are sound', () => {
  const sentences = fc.array(
    fc.constantFrom('Oui. ', 'Non\u202f! ', 'mot ', '\n\n', '👩‍🚀', 'é', 'x'.repeat(30)),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(sentences, fc.integer({ min: 1, max: 80 }), (pieces, most) => {
      const text = pieces.join('');
      const parts = splitText(text, upTo(most));
      if (parts === null) return;
      const { first, rest } = parts;
      expect(first.length).toBeLessThanOrEqual(most);
      expect((first + rest).replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      expect(first.isWellFormed() && rest.isWellFormed()).toBe(true);
    }),
    { numRuns: 300 },
  );
});
