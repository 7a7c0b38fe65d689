import type { Row, Unit } from './row.ts';

const FORMATS: Record<Unit, (value: number) => string> = {
  ms: value => `${value.toFixed(Math.abs(value) < 10 ? 3 : 1)} ms`,
  s: value => `${value.toFixed(2)} s`,
  B: value => `${Math.round(value).toLocaleString('en')} B`,
  characters: value => `${Math.round(value)} characters`,
  writes: value => `${Math.round(value)}`,
  records: value => value.toFixed(0),
  'per second': value => `${Math.round(value).toLocaleString('en')}/s`,
  times: value => `${value.toFixed(2)} ×`,
};

const HEAD = ['Figure', 'Median', 'Quartiles', 'Runs', 'Budget', ''];

function cellsOf({ figure, unit, value, spread, samples, budget, isMet }: Row): string[] {
  const write = FORMATS[unit];
  return [
    figure,
    write(value),
    samples === 1 ? '' : `${write(spread[0])} to ${write(spread[1])}`,
    String(samples),
    budget === null ? '' : `≤ ${write(budget)}`,
    budget === null ? '' : isMet ? 'met' : 'MISSED',
  ];
}

/** The figures as a Markdown table: read in a terminal, and pasted as it is into docs/performance.md. */
export function writeTable(rows: readonly Row[]): string {
  const table = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    Math.max(...table.map(cells => cells[column]?.length ?? 0)),
  );
  const write = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`;
  const [head = HEAD, ...body] = table;
  return [write(head), rule, ...body.map(write)].join('\n');
}
