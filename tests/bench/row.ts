import { median, quantile } from './statistics.ts';

export type Unit = 'ms' | 's' | 'B' | 'characters' | 'writes' | 'records' | 'per second' | 'times';

/** One figure: a line of the table. */
export type Row = {
  figure: string;
  unit: Unit;
  /** The median of the samples, or the figure itself when it is not sampled. */
  value: number;
  /** First and third quartile; the same number twice when it is not sampled. */
  spread: readonly [number, number];
  samples: number;
  /** From DESIGN.md, at most; `null` where it sets none. */
  budget: number | null;
  isMet: boolean;
};

/** A figure measured several times. @param budget at most, as DESIGN.md sets it */
export function sampled(
  figure: string,
  unit: Unit,
  samples: readonly number[],
  budget: number | null = null,
): Row {
  const value = median(samples);
  return {
    figure,
    unit,
    value,
    spread: [quantile(samples, 0.25), quantile(samples, 0.75)],
    samples: samples.length,
    budget,
    isMet: budget === null || value <= budget,
  };
}

/** A figure that is what it is: a size, a maximum. */
export function counted(
  figure: string,
  unit: Unit,
  value: number,
  budget: number | null = null,
): Row {
  return sampled(figure, unit, [value], budget);
}
