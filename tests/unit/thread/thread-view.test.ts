import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkThread } from '../../../utils/domain/thread/thread-comment.ts';
import {
  countWords,
  findAnswers,
  sortPlaces,
  type ThreadOrder,
} from '../../../utils/domain/thread/thread-view.ts';
import { parse } from './make-thread.ts';

const comments = [
  { ...parse('a A: un deux'), at: 20 },
  { ...parse('b A: un deux trois quatre'), at: null },
  { ...parse('c A: un'), at: 10 },
  { ...parse('d A: un deux'), at: 30 },
];

test.each<[ThreadOrder, number[]]>([
  ['page', [0, 1, 2, 3]],
  ['oldest', [2, 0, 3, 1]],
  ['newest', [3, 0, 2, 1]],
  ['developed', [1, 0, 3, 2]],
])('order %s', (order, expected) => {
  expect(sortPlaces([0, 1, 2, 3], comments, order)).toEqual(expected);
});

test('sorting loses nothing and is the same twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat(), { nil: null }), { maxLength: 20 }),
      fc.constantFrom<ThreadOrder>('page', 'oldest', 'newest', 'developed'),
      (dates, order) => {
        const some = dates.map((at, place) => ({ ...parse(`n${place} A: x`), at }));
        const places = [...some.keys()];
        const sorted = sortPlaces(places, some, order);
        expect(sorted.toSorted((one, other) => one - other)).toEqual(places);
        expect(sortPlaces(sorted, some, order)).toEqual(sorted);
      },
    ),
    { numRuns: 60 },
  );
});

test('words are counted in any script, marks are not', () => {
  expect(countWords('L’été, c’est 2 mois… мир !')).toBe(7);
});

test('answers are those of others to the reader', () => {
  const tree = linkThread(['a A: x', 'b<a B: x', 'c<a A: x', 'd<b A: x'].map(line => parse(line)));
  expect(findAnswers(tree, new Set([0, 2]))).toEqual([1]);
});

test('a comment that names itself, or one that comes later, stands at top level', () => {
  expect(linkThread(['a<a A: x', 'b<c A: x', 'c A: x'].map(line => parse(line))).parents).toEqual([
    -1, -1, -1,
  ]);
});
