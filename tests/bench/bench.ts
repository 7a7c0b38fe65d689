import type { Row } from './row.ts';
import type { PageServer } from './serve-pages.ts';
import type { Extensions } from './subjects.ts';

/** What every measurement is given. */
export type Bench = {
  server: PageServer;
  extensions: Extensions;
  /** Runs of each figure that is sampled. */
  runs: number;
  /** How often each browser is killed. */
  kills: number;
  /** Says on the terminal how far it is. */
  log: (line: string) => void;
};

/** One group of figures. Rejects when they cannot be measured, never because a budget is missed. */
export type Measure = (bench: Bench) => Promise<Row[]>;
