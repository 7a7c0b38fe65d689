import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LearnedComment } from './labelled-comments.ts';
import type { Problem, SparseRows } from './logistic-regression.ts';
import { BUCKETS } from './train-model.ts';
import { importanceOf } from './training-weights.ts';

const fitOnCore = async (problem: Problem, iterations: number): Promise<Float64Array> => {
  const worker = new Worker(new URL('fit-worker.ts', import.meta.url), {
    workerData: { problem, iterations },
  });
  const [weights] = (await once(worker, 'message')) as [Float64Array];
  return weights;
};

export type FitOptions = {
  readonly penalty: number;
  readonly traitPenalty: number;
  readonly iterations: number;
};

/** A bucket as rare as this is held back by the penalty as it is given. */
const USUAL_RARITY = 7;

/**
 * What holds each bucket back: more where most comments have it, by the square of its inverse document
 * frequency (natural logarithm), which is what scaling features by that frequency would do.
 */
const penaltyByRarity = (
  rows: readonly LearnedComment[],
  { starts, columns, width }: SparseRows,
  penalty: number,
): Float64Array => {
  const [counts, lastRow] = [new Int32Array(width), new Int32Array(width).fill(-1)];
  let row = 0;
  for (let at = 0; at < columns.length; at++) {
    while (at >= (starts[row + 1] ?? Infinity)) row++;
    const column = columns[at] ?? 0;
    if (lastRow[column] !== row) counts[column] = (counts[column] ?? 0) + 1;
    lastRow[column] = row;
  }
  return Float64Array.from(counts, count => {
    const rarity = Math.log((rows.length + 1) / (count + 1)) + 0.1;
    return penalty * (USUAL_RARITY / rarity) ** 2;
  });
};

/** Fits all rows for which `includes` holds. */
export const fitRows = (
  rows: readonly LearnedComment[],
  features: SparseRows,
  includes: (row: LearnedComment) => boolean,
  { penalty, traitPenalty, iterations }: FitOptions,
): Promise<Float64Array> => {
  const held = penaltyByRarity(rows, features, penalty);
  held.fill(traitPenalty, BUCKETS);
  const problem = {
    rows: features,
    labels: Uint8Array.from(rows, row => Number(row.isHostile)),
    importance: Float64Array.from(rows, row => (includes(row) ? importanceOf(row) : 0)),
    penalty: held,
  };
  return fitOnCore(problem, iterations);
};
