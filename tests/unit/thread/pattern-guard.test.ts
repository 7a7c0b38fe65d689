import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern, findPatternFault } from '../../../utils/domain/thread/pattern-guard.ts';

describe('patterns that can freeze a page', () => {
  test.each([
    '(a+)+$',
    '(a*)*b',
    '([a-z]+)*!',
    '(?:a+)+b',
    '(?<x>a+)+b',
    '(a|aa)+$',
    '(a|a)*b',
    '(\\w+\\s?)*$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '\\d+\\d+x',
    '.*.*x',
    '\\s*[ \\t]*$',
    '(?:(?:a?)+)+b',
    'a{2,}{3}',
    '(a{1,9}){1,9}$',
    'x{1,2000}',
    '(a)\\1+',
    '(?<n>a)\\k<n>',
    '(.*)*x',
    '[^x]*[^y]*z',
    'a{2,}a(a)*x',
    'a*b*a*x',
    '(.*)(.*)x',
    'a{1,40}a{1,40}x',
    'a?a?a?a?a?a?aaaaaa',
  ])('%s is refused', source => {
    expect(findPatternFault(source)).toMatch(/^(?:slow|syntax)$/u);
  });
});

describe('patterns people write', () => {
  test.each([
    'trolls?',
    '\\bfake ?news\\b',
    'https?://',
    '^premier !',
    '\\d{2,5} ?€',
    '(?:gauche|droite)iste',
    'lol+',
    '[A-ZÉÈ]{8,}',
    'a+b+c',
    '(a+) (b+)',
    '[a-z]+ [a-z]+',
    '\\s+\\S+',
    'jean-?(?:luc|marc)',
    '#\\w+',
    '!{3,}',
    '\\p{Lu}{10}',
  ])('%s may be used', source => {
    expect(findPatternFault(source)).toBeNull();
  });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['[', 'syntax'],
  ['a'.repeat(201), 'too-long'],
  ['a?', 'matches-all'],
])('“%s”: %s', (source, fault) => {
  expect(findPatternFault(source)).toBe(fault);
});

test('whatever passes answers quickly, on texts made to be slow', () => {
  const atom = fc.constantFrom('a', 'b', '.', '\\w', '\\s', '[ab]', '(?:a|b)', '(a)', ' ');
  const repeat = fc.constantFrom('', '', '*', '+', '?', '{1,3}', '{2,}');
  const group = fc.constantFrom('', '', '*', '+');
  const piece = fc.tuple(atom, repeat).map(parts => parts.join(''));
  const run = fc.array(piece, { minLength: 1, maxLength: 4 }).map(parts => parts.join(''));
  const source = fc
    .tuple(run, group, run)
    .map(([one, many, other]) => `(?:${one})${many}${other}x`);
  const text = `${'a'.repeat(1000)}${'ab'.repeat(300)}${' a'.repeat(200)}!`;
  fc.assert(
    fc.property(source, pattern => {
      if (findPatternFault(pattern) !== null) return;
      const started = performance.now();
      compilePattern(pattern)?.test(text);
      expect(performance.now() - started).toBeLessThan(1000);
    }),
    { numRuns: 300 },
  );
});
