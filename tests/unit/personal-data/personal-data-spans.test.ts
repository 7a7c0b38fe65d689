import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../utils/domain/personal-data/find-personal-data.ts';
import { isMine } from '../../../utils/domain/personal-data/own-data.ts';

const found = (text: string, language = 'fr'): string[] =>
  findPersonalData(text, { language }).map(({ start, end }) => text.slice(start, end));

describe('spans', () => {
  test.each([
    ['the dot of the sentence stays out', 'Mon adresse est jean@example.org.', 'jean@example.org'],
    ['two numbers, one slash', '06 39 98 00 01/06 39 98 00 02', '06 39 98 00 01', '06 39 98 00 02'],
    [
      'an escaped address, as written',
      'https://x.example/?m=jean%40example.org&y=1',
      'jean%40example.org',
    ],
    ['escaped twice', 'https://x.example/?u=a%3Fm%3Djean%2540example.org', 'jean%2540example.org'],
    [
      'no number inside an account',
      'FR76 3000 6000 0112 3456 7890 189 ou 06 39 98 00 03',
      'FR76 3000 6000 0112 3456 7890 189',
      '06 39 98 00 03',
    ],
    [
      'an address over two lines',
      '14 route de Paris\n78000 Versailles',
      '14 route de Paris\n78000 Versailles',
    ],
  ])('%s', (_, text, ...spans) => {
    expect(found(text)).toEqual(spans);
  });

  test('lie in the text, in order, apart from each other', () => {
    const pieces = fc.constantFrom(
      'jean@example.org',
      '06 39 98 00 01',
      'https://x.example/?a=',
      '%40',
      '+33 ',
      '1',
      ' ',
      '/',
      '12 rue X, 75011 Paris',
      'FR76',
      '4111 1111 1111 1111',
      '@',
      '.',
      '\n',
      '192.0.2.7',
      '(0)',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), words => {
        const text = words.join('');
        let place = 0;
        for (const { start, end } of findPersonalData(text, { language: 'en' })) {
          expect(start).toBeGreaterThanOrEqual(place);
          expect(end).toBeGreaterThan(start);
          place = end;
        }
        expect(place).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('weights', () => {
  test.each([
    ['an office', 'redaction@example.org'],
    ['written to escape robots', 'jean (at) example.org'],
    ['a home without postcode', 'j’habite 12 rue de la République'],
  ])('%s weighs less', (_, text) => {
    expect(findPersonalData(text, { language: 'fr' })).toMatchObject([{ weight: 'low' }]);
  });
});

describe('whose', () => {
  const own = { email: 'Jean.Dupont@example.org', others: ['06 39 98 00 01'] };
  test.each([
    ['email', 'jean.dupont@example.org', true],
    ['email', 'jean.dupont+blog@example.org', true],
    ['email', 'jean.dupont%40example.org', true],
    ['email', 'jean@example.org', false],
    ['phone', '+33 6 39 98 00 01', true],
    ['phone', '06 39 98 00 02', false],
  ] as const)('%s %s: mine %s', (kind, text, mine) => {
    expect(isMine(kind, text, own)).toBe(mine);
  });

  test('nobody owns the empty string', () => {
    expect(isMine('email', '', { email: '' })).toBe(false);
  });
});

test.each([
  ['digits', '1'],
  ['digits apart', '06 '],
  ['@', 'a@'],
  ['streets', '12 rue de la République, '],
  ['escapes', '%40'],
  ['hexadecimal', '2001:'],
  ['homes', 'habite au 12 '],
  ['dots', '1.'],
])('20,000 characters of %s take no noticeable time', (_, piece) => {
  const text = `${piece.repeat(20_000 / piece.length)}x`;
  const start = performance.now();
  findPersonalData(text, { language: 'en' });
  expect(performance.now() - start).toBeLessThan(1000);
});
