import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const declarations = globSync('components/**/*.css').flatMap(file =>
  [
    ...readFileSync(file, 'utf8')
      .replaceAll(/\/\*.*?\*\//gsu, '')
      .matchAll(/([a-z-]+):([^;{}]+);/gu),
  ].map(([, name = '', value = '']) => ({ file, name, value: value.trim() })),
);

/** The values of a declaration, each with its brackets. */
const valuesOf = (value: string): string[] => value.match(/[^\s(]+(?:\([^)]*\))?/gu) ?? [];

/** Whether it has a left or a right of its own, which Arabic would not turn round. */
function hasSides({ name, value }: { name: string; value: string }): boolean {
  if (/(?:^|-)(?:left|right)$/u.test(name)) return true;
  if (name === 'text-align' || name === 'float') return /^(?:left|right)$/u.test(value);
  if (name === 'padding' || name === 'margin' || name === 'inset') {
    const [, right, , left] = valuesOf(value);
    return left !== undefined && left !== right;
  }
  return name === 'box-shadow' && /^inset\s+-?[1-9]/u.test(value);
}

test('what has sides has them by the direction of writing, which is the other one in Arabic', () => {
  expect(declarations.length).toBeGreaterThan(500);
  expect(declarations.filter(hasSides)).toEqual([]);
});

test.each([
  ['padding', '1px 2px 3px 4px', true],
  ['padding', 'var(--space-2) var(--space-4) var(--space-2) var(--space-2)', true],
  ['padding', '1px 2px 3px', false],
  ['margin-left', '1px', true],
  ['box-shadow', 'inset 3px 0 0 red', true],
  ['box-shadow', 'inset 0 3px 0 red', false],
  ['text-align', 'right', true],
  ['text-align', 'start', false],
])('%s: %s has sides: %s', (name, value, expected) => {
  expect(hasSides({ name, value })).toBe(expected);
});
