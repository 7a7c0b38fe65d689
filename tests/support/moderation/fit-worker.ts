/** Fits one problem on a core of its own (`fitOnCore`). */
import { parentPort, workerData } from 'node:worker_threads';
import { type Problem, fitLogisticRegression } from './logistic-regression.ts';

const { problem, iterations } = workerData as {
  readonly problem: Problem;
  readonly iterations: number;
};
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has no origin
parentPort?.postMessage(fitLogisticRegression(problem, { iterations }));
