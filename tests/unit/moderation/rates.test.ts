import { expect, test } from 'vitest';
import { type Scored, rocAuc, rocAucError } from '../../support/moderation/rates.ts';

const rows = (hostile: readonly number[], peaceful: readonly number[]): Scored[] => [
  ...hostile.map(score => ({ score, isHostile: true, isFlagged: false })),
  ...peaceful.map(score => ({ score, isHostile: false, isFlagged: false })),
];

test.each([
  // All above all: no spread
  [[3, 4], [1, 2], 1, 0],
  // Parts of the hostile 1 and 0, of the peaceful 1/2 and 1/2: sqrt(0.5 / 2)
  [[4, 1], [2, 3], 0.5, Math.sqrt(1 / 4)],
  // Ties count half: parts of the hostile 1 and 1/2, of the peaceful 1/4 and 1/4
  [[2, 1], [1, 1], 0.75, Math.sqrt(0.125 / 2)],
] as const)('the area of %j above %j', (hostile, peaceful, area, error) => {
  expect(rocAuc(rows(hostile, peaceful))).toBeCloseTo(area, 10);
  expect(rocAucError(rows(hostile, peaceful))).toBeCloseTo(error, 10);
});

test('one row of a class tells no spread', () => {
  expect(rocAucError(rows([1], [0, 2, 3]))).toBeNull();
});
