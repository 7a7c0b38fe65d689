import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addToMirror,
  parseMirror,
  type Mirror,
  type MirrorEvent,
} from '../../../utils/domain/thread/mirror.ts';

const at = (month: number) => new Date(2026, month, 15).getTime();

test('counts by month, oldest first', () => {
  const events: [MirrorEvent, number][] = [
    ['noticed', 10],
    ['edited', 10],
    ['noticed', 9],
    ['held', 10],
    ['noticed', 10],
  ];
  const mirror = events.reduce<Mirror>(
    (sum, [event, month]) => addToMirror(sum, event, at(month)),
    [],
  );
  expect(mirror).toEqual([
    { month: '2026-10', noticed: 1, edited: 0, asIs: 0, held: 0 },
    { month: '2026-11', noticed: 2, edited: 1, asIs: 0, held: 1 },
  ]);
});

test('two years are kept', () => {
  let mirror: Mirror = [];
  for (let month = 0; month < 30; month++) mirror = addToMirror(mirror, 'asIs', at(month));
  expect(mirror).toHaveLength(24);
  expect(mirror.at(-1)?.month).toBe('2028-06');
});

test('whatever is stored, a mirror comes out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), stored => {
      const read = parseMirror(stored);
      expect(parseMirror(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
    { numRuns: 60 },
  );
  expect(parseMirror([{ month: '2026-11', noticed: 2, edited: -1 }, null, { month: 'x' }])).toEqual(
    [{ month: '2026-11', noticed: 2, edited: 0, asIs: 0, held: 0 }],
  );
});
