/** Rows as lists of features (compressed): row `i` holds `columns[starts[i] .. starts[i + 1]]`. */
export type SparseRows = {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
};

export type Problem = {
  readonly rows: SparseRows;
  readonly labels: Uint8Array;
  /** How much each row counts; 0 leaves it out. */
  readonly importance: Float64Array;
  /** How much each feature is held back. */
  readonly penalty: Float64Array;
};

const HISTORY = 8;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

/** The margin of one row. */
export const rowMargin = (
  { starts, columns, values }: SparseRows,
  row: number,
  weights: Float64Array,
): number => {
  let margin = 0;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++)
    margin += (values[at] as number) * (weights[columns[at] as number] as number);
  return margin;
};

/**
 * How far a step goes along each coordinate: the inverse of the loss's curvature there (its upper bound, an
 * error of one half everywhere). Without it forty steps leave rare features near where they began.
 */
const readReaches = ({ rows, importance, penalty }: Problem): Float64Array => {
  const curvature = Float64Array.from(penalty);
  for (let row = 0; row < importance.length; row++) {
    const weight = (importance[row] as number) / 4;
    const end = rows.starts[row + 1] as number;
    for (let at = rows.starts[row] as number; at < end; at++) {
      const value = rows.values[at] as number;
      const column = rows.columns[at] as number;
      curvature[column] = (curvature[column] as number) + weight * value * value;
    }
  }
  return curvature.map(value => 1 / value);
};

/** Loss at `weights`; `gradient` is overwritten. */
const evaluate = (problem: Problem, weights: Float64Array, gradient: Float64Array): number => {
  const { rows, labels, importance, penalty } = problem;
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    const held = (penalty[at] as number) * (weights[at] as number);
    gradient[at] = held;
    loss += 0.5 * held * (weights[at] as number);
  }
  for (let row = 0; row < labels.length; row++) {
    const weight = importance[row] as number;
    if (weight === 0) continue;
    const margin = rowMargin(rows, row, weights);
    const label = labels[row] as number;
    const signed = label === 1 ? margin : -margin;
    loss +=
      weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
    const error = weight * (1 / (1 + Math.exp(-margin)) - label);
    const end = rows.starts[row + 1] as number;
    for (let at = rows.starts[row] as number; at < end; at++) {
      const column = rows.columns[at] as number;
      gradient[column] = (gradient[column] as number) + error * (rows.values[at] as number);
    }
  }
  return loss;
};

type Step = { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number };

/** L-BFGS, the two loops of Nocedal and Wright, algorithm 7.4, begun from the inverse curvatures. */
const descend = (
  gradient: Float64Array,
  history: readonly Step[],
  reaches: Float64Array,
): Float64Array => {
  const direction = gradient.map(value => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of history.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.push(alpha);
    for (let at = 0; at < direction.length; at++)
      direction[at] = (direction[at] as number) - alpha * (y[at] as number);
  }
  const last = history.at(-1);
  const lengthOf = (vector: Float64Array): number =>
    vector.reduce((sum, value, at) => sum + value * value * (reaches[at] as number), 0);
  const scale =
    last === undefined ? 1 / Math.sqrt(lengthOf(gradient)) : 1 / (last.rho * lengthOf(last.y));
  for (let at = 0; at < direction.length; at++)
    direction[at] = (direction[at] as number) * (reaches[at] as number) * scale;
  for (const { s, y, rho } of history) {
    const beta = rho * dot(y, direction);
    const alpha = alphas.pop() ?? 0;
    for (let at = 0; at < direction.length; at++)
      direction[at] = (direction[at] as number) + (s[at] as number) * (alpha - beta);
  }
  return direction;
};

/**
 * The weights of a logistic regression with a quadratic penalty. Always the same for the same
 * problem: no chance is involved.
 */
export const fitLogisticRegression = (
  problem: Problem,
  { iterations, tolerance = 1e-5 }: { readonly iterations: number; readonly tolerance?: number },
): Float64Array => {
  let weights = new Float64Array(problem.rows.width);
  let gradient = new Float64Array(problem.rows.width);
  let loss = evaluate(problem, weights, gradient);
  const history: Step[] = [];
  const reaches = readReaches(problem);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descend(gradient, history, reaches);
    const slope = dot(gradient, direction);
    let [size, accepted] = [1, false];
    for (let attempt = 0; attempt < 12 && !accepted; attempt++, size /= 2) {
      const next = weights.map((value, at) => value + size * (direction[at] as number));
      const nextGradient = new Float64Array(weights.length);
      const nextLoss = evaluate(problem, next, nextGradient);
      if (nextLoss > loss + 1e-4 * size * slope) continue;
      const s = next.map((value, at) => value - (weights[at] as number));
      const y = nextGradient.map((value, at) => value - (gradient[at] as number));
      const curvature = dot(s, y);
      if (curvature > 1e-10) history.push({ s, y, rho: 1 / curvature });
      if (history.length > HISTORY) history.shift();
      const isDone = loss - nextLoss < tolerance * loss;
      [weights, gradient, loss, accepted] = [next, nextGradient, nextLoss, true];
      if (isDone) return weights;
    }
    if (!accepted) break;
  }
  return weights;
};
