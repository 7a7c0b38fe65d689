import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

export type EvaluationArguments = { readonly folder: string; readonly asJson: boolean };

/** Reads `[--data FOLDER] [--json]`; the folder defaults to the one beside the project. */
export const readEvaluationArguments = (): EvaluationArguments => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: path.join('..', 'shared', 'data', 'vectors') },
      json: { type: 'boolean', default: false },
    },
  });
  return { folder: values.data, asJson: values.json };
};

/** The rows of one file of vectors. Throws, naming the file, when it is not there or not rows. */
export const readVectors = async <Row>(folder: string, file: string): Promise<Row[]> => {
  const place = path.join(folder, file);
  const data: unknown = JSON.parse(await readFile(place, 'utf8'));
  if (typeof data !== 'object' || data === null || !('vectors' in data))
    throw new Error(`${place} holds no "vectors"`);
  if (!Array.isArray(data.vectors)) throw new Error(`${place}: "vectors" is no list`);
  return data.vectors as Row[];
};

export type Outcome = {
  readonly id: string;
  readonly category: string;
  readonly passed: boolean;
  readonly detail?: string;
  /** Welcome, not required: counted apart. */
  readonly isStretch?: boolean;
};

/** The rows that count, and those that are only welcome. */
export const splitStretch = (
  outcomes: readonly Outcome[],
): { readonly required: Outcome[]; readonly stretch: Outcome[] } => ({
  required: outcomes.filter(({ isStretch }) => !isStretch),
  stretch: outcomes.filter(({ isStretch }) => isStretch === true),
});

/** Share of outcomes that passed, from 0 to 1; an empty list is an error, not a success. */
export const passRate = (outcomes: readonly Outcome[]): number => {
  if (outcomes.length === 0) throw new Error('nothing was measured');
  return outcomes.filter(({ passed }) => passed).length / outcomes.length;
};

/** Prints one line per category, then every row that failed. */
export const printOutcomes = (title: string, outcomes: readonly Outcome[]): void => {
  const line = (name: string, rows: readonly Outcome[]): string => {
    const passed = rows.filter(row => row.passed).length;
    const percent = ((100 * passed) / rows.length).toFixed(1);
    return `${name.padEnd(24)} ${String(passed).padStart(5)} / ${rows.length}  ${percent} %`;
  };
  console.log(`\n${line(title, outcomes)}`);
  for (const [category, rows] of Map.groupBy(outcomes, row => row.category))
    console.log(`  ${line(category, rows)}`);
  for (const row of outcomes.filter(({ passed }) => !passed))
    console.log(`  ✗ ${row.id} (${row.category}) ${row.detail ?? ''}`);
};
