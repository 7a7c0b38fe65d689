import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanInvisibleCharacters as clean,
  findInvisibleCharacters,
} from '../../../utils/domain/sanitize/invisible-characters.ts';

const kindsOf = (text: string): string[] => findInvisibleCharacters(text).map(({ kind }) => kind);

describe('what goes', () => {
  test.each([
    ['a zero width space', 'sa\u200blut', 'salut', 'invisible'],
    ['a soft hyphen', 'anti\u00adconst', 'anticonst', 'invisible'],
    ['a byte order mark', '\ufeffsalut', 'salut', 'invisible'],
    ['a word joiner', 'a\u2060b', 'ab', 'invisible'],
    ['a Hangul filler', 'a\u3164b', 'ab', 'invisible'],
    ['a ZWJ between Latin letters', 'a\u200db', 'ab', 'invisible'],
    ['a ZWNJ before a Persian word', 'a \u200c\u0645\u06cc', 'a \u0645\u06cc', 'invisible'],
    ['a ZWJ after a picture', '👍\u200d fin', '👍 fin', 'invisible'],
    ['an interlinear mark', 'a\ufff9b', 'ab', 'invisible'],
    ['tags that spell a message', 'ok\u{e0068}\u{e0069}', 'ok', 'tags'],
    ['tags after another flag', '🏳\u{e0067}\u{e0062}\u{e0065}\u{e007f}', '🏳', 'tags'],
    ['a flag without end', '🏴\u{e0067}\u{e0062}\u{e0065} x', '🏴 x', 'tags'],
    ['a selector after a letter', 'a\ufe0fb', 'ab', 'variation-selector'],
    ['a second selector', '❤\ufe0f\ufe0f', '❤\ufe0f', 'variation-selector'],
    ['a run of selectors', '👍\u{e0110}\u{e0120}\u{e0130}', '👍', 'variation-selector'],
    ['an override', 'abc\u202edef', 'abcdef', 'bidi'],
    ['an isolate in a French line', 'a \u2067b\u2069 c', 'a b c', 'bidi'],
    ['an open isolate', '\u05d0\u2067\u05d1', '\u05d0\u05d1', 'bidi'],
    ['a mark in a French line', 'a\u200fb', 'ab', 'bidi'],
    ['… of an Arabic comment', 'a\u200fb\n\u0645\u06cc', 'ab\n\u0645\u06cc', 'bidi'],
    ['an escape', 'a\u001b[1mb', 'a[1mb', 'control'],
    ['a noncharacter', 'a\ufffeb', 'ab', 'control'],
    ['half an emoji', 'fin\ud83d', 'fin\ufffd', 'control'],
    ['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne', 'line-break'],
    ['a letter in pieces', 'e\u0301te\u0301', 'été', 'decomposed'],
    ['Hangul in pieces', '\u1112\u1161\u11ab', '한', 'decomposed'],
    ['the ångström sign', '3 \u212b', '3 Å', 'decomposed'],
    [
      'a heap of marks',
      'a\u0316\u0317\u0318\u0319\u031a\u031b\u031c',
      'a\u031b\u0316\u0317\u0318',
      'zalgo',
    ],
  ])('%s', (_, text, cleaned, kind) => {
    expect(clean(text)).toBe(cleaned);
    expect(new Set(kindsOf(text))).toEqual(new Set([kind]));
  });
});

describe('what stays, without a word', () => {
  test.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a profession with a tone', '👩🏽‍🚀'],
    ['a hand with a tone, then a word', '👍🏿 oui'],
    ['a keycap', '3\ufe0f\u20e3'],
    ['a heart as text and as picture', '❤\ufe0e ❤\ufe0f'],
    ['the flags of Scotland and France', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇫🇷'],
    ['Persian', 'می\u200cخواهم خانه\u200cهای'],
    ['Persian with a vowel mark', 'مِ\u200cی'],
    ['an Arabic abbreviation', 'ه\u200d'],
    ['Hindi', 'क्\u200dष क्\u200cष'],
    ['Bengali', 'র\u200d্য'],
    ['Sinhala', 'ශ්\u200dරී'],
    ['Malayalam', 'ന്\u200d'],
    ['Mongolian', 'ᠠ\u180b ᠬ\u180eᠠ'],
    ['an ideograph in its variant', '辻\u{e0101} 葛\ufe00'],
    ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית'],
    ['Thai', 'ที่นี่ น้ำ'],
    ['Tibetan', 'བསྒྲུབས་'],
    ['Vietnamese', 'Tiếng Việt'],
    ['marks in a right-to-left line', 'שלום (abc)\u200f, \u2066abc\u2069'],
    ['French spaces', '«\u00a0été\u00a0»\u202f! 1\u202f234\u2009m'],
    ['compatibility characters', '½ ² ﬁ １ ™ …'],
    ['tabs and line feeds', 'a\tb\n\nc'],
    ['other writing', '中文 日本語 한국어 ᓀᐦᐃᔭᐍᐏᐣ'],
  ])('%s', (_, text) => {
    expect(clean(text)).toBe(text);
    expect(kindsOf(text)).toEqual([]);
  });
});

test('a run of hidden characters is one finding that says what they are', () => {
  expect(findInvisibleCharacters('a\u200b\u200b\u2060b')).toEqual([
    {
      id: 'invisible:1-4',
      kind: 'invisible',
      span: { start: 1, end: 4 },
      severity: 'warning',
      excerpt: '\u200b\u200b\u2060',
      fix: { replacement: '' },
      data: { count: 3, codePoints: ['U+200B', 'U+200B', 'U+2060'] },
    },
  ]);
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    ...'aé \n\r\t'.split(''),
    '\u0301',
    '\u0316',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202e',
    '\u2067',
    '\u2069',
    '\u202b',
    '\u202c',
    '\ufe0f',
    '\ufe00',
    '\u{e0101}',
    '\u{e0067}',
    '\u{e007f}',
    '🏴',
    '👩',
    '🏽',
    '❤',
    '1',
    '\u094d',
    'क',
    'م',
    'א',
    '葛',
    '\u0000',
    '\ufeff',
    '\u1112',
    '\u1161',
    '\u11ab',
    '\u034f',
    '\ud83d',
    '\u2028',
    '\u180b',
    'ᠠ',
    '\ufffe',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  test('cleaning twice is cleaning once, and leaves nothing to find', () => {
    fc.assert(
      fc.property(text, typed => {
        const once = clean(typed);
        expect(clean(once)).toBe(once);
        expect(kindsOf(once)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing forbidden is left, and the text is in NFC', () => {
    const forbidden =
      /[\u200b\u00ad\ufeff\u2060-\u2064\u202d\u202e\u3164\ufff9-\ufffb\r\u2028\u2029]|(?![\t\n])\p{Cc}|\p{Cs}/u;
    fc.assert(
      fc.property(text, typed => {
        const once = clean(typed);
        expect(once).not.toMatch(forbidden);
        expect(once.normalize('NFC')).toBe(once);
        expect(once.normalize('NFD')).not.toMatch(/(?!\p{Script=Tibetan})\p{M}{9,}/u);
      }),
    );
  });

  test('every emoji sequence Unicode recommends is left alone', () => {
    const sequences = ['🧑', '👩', '👨'].flatMap(person =>
      ['', '🏻', '🏽', '🏿'].flatMap(tone =>
        ['⚕️', '🌾', '🍳', '🎓', '🚀', '✈️', '🦽', '🦰'].map(
          thing => `${person}${tone}\u200d${thing}`,
        ),
      ),
    );
    expect(sequences.filter(sequence => !/^\p{RGI_Emoji}$/v.test(sequence))).toEqual([]);
    expect(sequences.filter(sequence => clean(sequence) !== sequence)).toEqual([]);
  });
});
