import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTypography } from '../../../utils/domain/typography/plain-typography.ts';
import { polishTypography } from '../../../utils/domain/typography/polish-typography.ts';

/** Narrow and wide no-break spaces, made visible. */
const show = (text: string): string => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

test.each([
  ['quotation marks', 'Il dit "oui" et "non".', 'Il dit «_oui_» et «_non_».'],
  ['marks inside marks', '« Il dit "oui" »', '«_Il dit “oui”_»'],
  ['apostrophes', "L'été qu'on aime", 'L’été qu’on aime'],
  ['high punctuation, space missing', 'Quoi? Non! Si; voilà:', 'Quoi_? Non_! Si_; voilà~:'],
  [
    'high punctuation, plain space',
    'Quoi ? Non ! Si ; voilà : oui',
    'Quoi_? Non_! Si_; voilà~: oui',
  ],
  ['several marks', 'Quoi ?! Non!!!', 'Quoi_?! Non_!!!'],
  ['marks without spaces inside', '«Oui»', '«_Oui_»'],
  ['ellipses and dashes', 'Bon... - je crois -- non', 'Bon… – je crois – non'],
  ['lists stay lists', '- un\n- deux', '- un\n- deux'],
  ['figures and units', '10 000 € ou 5 % de 1 234 567', '10_000_€ ou 5_% de 1_234_567'],
  ['dates and phone numbers', '06 39 98 00 00 le 8 mai 1945', '06 39 98 00 00 le 8 mai 1945'],
  ['titles', 'M. Dupont et Mme Durand, n° 5', 'M.~Dupont et Mme~Durand, n°~5'],
  ['hours', 'à 12:30, score 2:1', 'à 12:30, score 2:1'],
  ['inches', 'un écran 27" ici', 'un écran 27" ici'],
  ['smilies', 'Bien :) ou ;-) non', 'Bien :) ou ;-) non'],
])('French: %s', (_, typed, polished) => {
  expect(show(polishTypography(typed, 'fr'))).toBe(polished);
});

test.each([
  ['quotation marks', 'He said "yes" and "no".', 'He said “yes” and “no”.'],
  ['single marks', "They call it 'fun' here", 'They call it ‘fun’ here'],
  ['apostrophes', "It's the dogs' bowl", 'It’s the dogs’ bowl'],
  ['dashes', 'Well - yes, well--no...', 'Well – yes, well—no…'],
  ['no French spaces', 'Really? Yes!', 'Really? Yes!'],
])('English: %s', (_, typed, polished) => {
  expect(polishTypography(typed, 'en')).toBe(polished);
});

describe('what stays as it is', () => {
  test.each([
    ['links', "https://j.example/l'a?b=c;d...e"],
    ['code elements', `<code>a = "b"; c?</code>`],
    ['code between ticks', '`a = "b"; c?`'],
    ['fenced code', '```\na = "b"; c?\n```'],
    ['attributes', '<a href="https://j.example/" title="a?">a</a>'],
    ['targets of Markdown links', '[a](https://j.example/a;b?)'],
    ['references', 'a &lt; b &amp; c'],
    ['e-mail addresses', "l.o'neil@j.example"],
    ['BBCode', '[url=https://j.example/?a;b]a[/url]'],
  ])('%s', (_, text) => {
    expect(polishTypography(text, 'fr')).toBe(text);
  });

  test('all of a text that leaves no character to hide behind', () => {
    const every = Array.from({ length: 6400 }, (_, index) => String.fromCharCode(0xe000 + index));
    expect(polishTypography(`${every.join('')} "a"`, 'fr')).toContain('"a"');
  });

  test('marks round a tag are paired all the same', () => {
    expect(show(polishTypography('"<b>oui</b>"!', 'fr'))).toBe('«_<b>oui</b>_»_!');
  });
});

test.each([
  [
    'French',
    '«\u202fOui…\u202f» — l’été\u00a0: 10\u202f000\u202f€',
    `"Oui..." -- l'été : 10 000 €`,
  ],
  ['English', '“It’s ‘fun’” – yes', `"It's 'fun'" - yes`],
  ['links', 'https://j.example/a’b', 'https://j.example/a’b'],
])('the way back: %s', (_, text, plain) => {
  expect(plainTypography(text)).toBe(plain);
});

describe('for every text', () => {
  const pieces = fc.constantFrom(
    ...'"\'«»“”‘’.,;:!?-–—()[]<>`@#&/… \u00a0\u202f\n012ab'.split(''),
    'mot',
    '...',
    '<b>',
    '</b>',
    '<code>',
    '</code>',
    'https://j.example/a?b=c',
    '10 000',
    'M. ',
    ':)',
  );
  const texts = fc.array(pieces, { maxLength: 25 }).map(words => words.join(''));

  test.each(['fr', 'en'] as const)('polishing twice is polishing once (%s)', language => {
    fc.assert(
      fc.property(texts, text => {
        const once = polishTypography(text, language);
        expect(polishTypography(once, language)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('words and links stay', () => {
    fc.assert(
      fc.property(texts, text => {
        const words = (of: string): string[] => of.match(/[\p{L}\p{N}]+|https:\S+/gu) ?? [];
        expect(words(polishTypography(text, 'fr'))).toEqual(words(text));
        expect(words(plainTypography(text))).toEqual(words(text));
      }),
      { numRuns: 1000 },
    );
  });
});
