import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LearnedComment } from './labelled-comments.ts';
import type { Problem, SparseRows } from './logistic-regression.ts';
import { BUCKETS, countRows } from './train-model.ts';
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
const penaltyByRarity = (rows: number, counts: Int32Array, penalty: number): Float64Array =>
  Float64Array.from(counts, count => {
    const rarity = Math.log((rows + 1) / (count + 1)) + 0.1;
    return penalty * (USUAL_RARITY / rarity) ** 2;
  });

/** What a bucket is taken to have been seen with on either side before any row is read. */
const SEEN_BEFORE = 1;
/** Of the freedom of a bucket that leans as far as most, what one keeps that leans nowhere. */
const LEAST_FREEDOM = 0.2;
/** The root of a leaning that is taken: found by folds, see docs/moderation.md. */
const ROOT = 0.25;

/**
 * How freely each bucket may weigh, 1 on average: the further it leans to hostile or to peaceful comments, the
 * more. Scaling features by their naive Bayes log-count ratio (Wang and Manning 2012, section 2.3) is the same as
 * dividing what holds them back by its square; a root of it does as well for English and takes less from languages
 * with few rows, whose ratios are mostly chance.
 */
const freedomByLeaning = (
  { starts, columns }: SparseRows,
  labels: Uint8Array,
  importance: Float64Array,
): Float64Array => {
  const [hostile, peaceful] = [
    new Float64Array(BUCKETS).fill(SEEN_BEFORE),
    new Float64Array(BUCKETS).fill(SEEN_BEFORE),
  ];
  for (const [row, weight] of importance.entries()) {
    if (weight === 0) continue;
    const counts = labels[row] === 1 ? hostile : peaceful;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const column = columns[at] ?? 0;
      if (column < BUCKETS) counts[column] = (counts[column] ?? 0) + weight;
    }
  }
  const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
  const shift = Math.log(total(peaceful) / total(hostile));
  const leanings = hostile.map((count, bucket) =>
    Math.abs(Math.log(count / (peaceful[bucket] ?? SEEN_BEFORE)) + shift),
  );
  const mean = total(leanings) / BUCKETS;
  return leanings.map(leaning => LEAST_FREEDOM + (1 - LEAST_FREEDOM) * (leaning / mean) ** ROOT);
};

/** Fits all rows for which `includes` holds. */
export const fitRows = (
  rows: readonly LearnedComment[],
  features: SparseRows,
  includes: (row: LearnedComment) => boolean,
  { penalty, traitPenalty, iterations }: FitOptions,
): Promise<Float64Array> => {
  const labels = Uint8Array.from(rows, row => Number(row.isHostile));
  const importance = Float64Array.from(rows, row => (includes(row) ? importanceOf(row) : 0));
  const held = penaltyByRarity(rows.length, countRows(features), penalty);
  for (const [bucket, freedom] of freedomByLeaning(features, labels, importance).entries())
    held[bucket] = (held[bucket] ?? penalty) / freedom ** 2;
  held.fill(traitPenalty, BUCKETS);
  return fitOnCore({ rows: features, labels, importance, penalty: held }, iterations);
};
