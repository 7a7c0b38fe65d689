import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../../utils/domain/drafts/compare-texts.ts';

/** `-gone-` and `+come+` among what stayed. */
const shown = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ text, in: where }) =>
      where === 'both' ? text : where === 'before' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('');

test.each([
  ['Bonjour', 'Bonjour', 'Bonjour'],
  ['', 'Bonjour', '[+Bonjour+]'],
  ['Bonjour', '', '[-Bonjour-]'],
  ['Bonjour à tous', 'Bonsoir à tous', '[-Bonjour-][+Bonsoir+] à tous'],
  ['un deux trois', 'un trois', 'un [-deux -]trois'],
  ['un trois', 'un deux trois', 'un [+deux +]trois'],
  ['il fait beau', 'elle est belle', '[-il fait beau-][+elle est belle+]'],
  ['l’eau froide', 'l’eau chaude', 'l’eau [-froide-][+chaude+]'],
  ['aujourd’hui.', 'aujourd’hui !', 'aujourd’hui[-.-][+ !+]'],
  ['a b c d', 'a x c d', 'a [-b-][+x+] c d'],
])('%j and %j: %s', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('both texts can be read off the difference, whatever they are', () => {
  const words = fc
    .array(fc.constantFrom('un', 'deux', 'été', ' ', '\n', '.', '😀', "l'"), { maxLength: 40 })
    .map(list => list.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = compareTexts(before, after);
      const textOf = (without: string) =>
        pieces
          .filter(piece => piece.in !== without)
          .map(({ text }) => text)
          .join('');
      expect([textOf('after'), textOf('before')]).toEqual([before, after]);
    }),
  );
});

test('two long texts that share nothing are one change', () => {
  const [one, other] = ['a', 'b'].map(letter =>
    Array.from({ length: 20_000 }, (_item, index) => `${letter}${index}`).join(' '),
  );
  const pieces = compareTexts(one ?? '', other ?? '');
  expect(pieces.map(piece => piece.in)).toEqual(['before', 'after']);
});
