import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRules, type FormWords } from '../../../utils/domain/detection/form-rules.ts';

const makeWords = (words: Partial<FormWords>): FormWords => ({
  required: [],
  attributes: { min: null, max: null },
  textLength: 0,
  counters: [],
  text: '',
  ...words,
});

describe('the most that may be written', () => {
  test.each([
    ['an attribute', { attributes: { min: null, max: 600 } }, 600],
    ['the stricter of two', { attributes: { min: null, max: 6000 }, counters: ['0/500'] }, 500],
    ['a counter that counts up', { counters: ['12 / 500'], textLength: 12 }, 500],
    ['a counter in words', { counters: ['0 sur 1500 caractères'] }, 1500],
    ['the counter of another field', { counters: ['12/500'], textLength: 80 }, null],
    ['a counter that counts down', { text: '488 characters left', textLength: 12 }, 500],
    ['the same in French', { text: 'Caractères restants : 1500' }, 1500],
    ['the same in German', { text: 'Noch 1.000 Zeichen' }, 1000],
    ['a sentence', { text: '2500 character limit. No links or markup permitted' }, 2500],
    ['a sentence in French', { text: '1\u202F500 caractères maximum' }, 1500],
    ['a sentence in Spanish', { text: 'máximo 500 palabras' }, null],
    ['a bound in Polish', { text: 'max. 2000 znaków' }, 2000],
    ['a number of something else', { text: '500 comments' }, null],
  ])('%s', (_name, words, most) => {
    expect(readRules(makeWords(words)).maxLength).toBe(most);
  });
});

describe('the least that must be written', () => {
  test.each([
    ['an attribute', { attributes: { min: 20, max: null } }, 20],
    ['a sentence', { text: 'Please write at least 15 characters.' }, 15],
    ['a sentence in French', { text: 'Minimum : 30 caractères' }, 30],
    ['a sentence in German', { text: 'mindestens 50 Zeichen' }, 50],
    ['nothing, where the least is a letter', { attributes: { min: 1, max: null } }, null],
    ['nothing, where it would leave no room', { attributes: { min: 500, max: 500 } }, null],
  ])('%s', (_name, words, least) => {
    expect(readRules(makeWords(words)).minLength).toBe(least);
  });
});

describe('the markup that is taken', () => {
  test.each([
    [
      'WordPress',
      'You may use these HTML tags and attributes: <a href="" title=""> <abbr title=""> <b> <strong>',
      { syntax: 'html', tags: ['a', 'abbr', 'b', 'strong'] },
    ],
    ['Drupal', 'Allowed HTML tags: <a> <EM> <a>', { syntax: 'html', tags: ['a', 'em'] }],
    ['a bare permission', 'HTML is allowed.', { syntax: 'html', tags: [] }],
    ['a refusal', 'HTML is not allowed.', { syntax: 'none', tags: [] }],
    ['a refusal in German', 'Kein HTML, bitte.', { syntax: 'none', tags: [] }],
    ['a refusal in French', 'Le HTML n’est pas autorisé', { syntax: 'none', tags: [] }],
    ['Markdown', 'You can use Markdown.', { syntax: 'markdown', tags: [] }],
    ['BBCode', 'BBCode: on', { syntax: 'bbcode', tags: [] }],
    ['nothing said', 'Be kind. 3 < 4', null],
  ])('%s', (_name, text, markup) => {
    expect(readRules(makeWords({ text })).markup).toEqual(markup);
  });
});

test('any words make rules that hold together', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), fc.nat(9999), (text, counters, textLength) => {
      const { minLength, maxLength } = readRules(makeWords({ text, counters, textLength }));
      expect(maxLength === null || maxLength > 0).toBe(true);
      expect(minLength === null || maxLength === null || minLength < maxLength).toBe(true);
    }),
    { numRuns: 200 },
  );
});
