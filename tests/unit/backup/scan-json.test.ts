import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineInJson } from '../../../utils/domain/backup/scan-json.ts';

const FILE = `{
  "app": "causerie",
  "list": [
    { "name": "a, \\"b\\" ]" },
    { "name": "c" }
  ],
  "empty": [],
  "last": -1.5e3
}`;

test.each([
  [['app'], 2],
  [['list'], 3],
  [['list', 1], 5],
  [['list', 1, 'name'], 5],
  [['empty'], 7],
  [['last'], 8],
  [['nowhere'], null],
  [['list', 7], null],
  [['list', 'name'], null],
] as const)('%j stands at line %s', (path, line) => {
  expect(lineInJson(FILE, path)).toBe(line);
});

describe('a broken file', () => {
  test.each([
    ['nothing', '', 1],
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['no comma', '[\n  1\n  2\n]', 3],
    ['a comment', '{\n  // no\n}', 2],
    ['a straight quote too few', '{\n  "a: 1\n}', 2],
    ['a line end in a text', '["a\nb"]', 1],
    ['a number with a nought', '[\n01]', 2],
    ['a word', '[true,\nTRUE]', 2],
    ['its end missing', '{\n"a": [\n1', 3],
    ['something after its end', '{}\n\n!', 3],
    ['a name without quotes', '{ a: 1 }', 1],
  ])('with %s is told by its line', (_, text, line) => {
    expect(lineInJson(text, null)).toBe(line);
  });

  test('made to exhaust the stack ends where it is too deep', () => {
    expect(lineInJson('[\n'.repeat(100_000), null)).toBe(102);
  });
});

test('what JSON.parse reads has no fault, and what it does not has one', () => {
  const text = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(
        ([json, at, put]) =>
          json.slice(0, at % (json.length + 1)) + put + json.slice(at % (json.length + 1)),
      ),
  );
  fc.assert(
    fc.property(text, json => {
      let isJson = true;
      try {
        JSON.parse(json);
      } catch {
        isJson = false;
      }
      expect(lineInJson(json, null) === null).toBe(isJson);
    }),
    { numRuns: 500 },
  );
});
