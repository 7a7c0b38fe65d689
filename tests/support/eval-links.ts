/**
 * Scores the link cleaner and the link finder on link vectors, by the file's own compare rule:
 * `npm exec -- node tests/support/eval-links.ts --data FOLDER [--json]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { cleanUrl } from '../../utils/domain/links/clean-url.ts';
import { findLinks } from '../../utils/domain/links/find-links.ts';
import type { Outcome } from './read-vectors.ts';

type LinkRow = {
  id: string;
  cat: string;
  input: string;
  expected: string | null;
  accept?: string[];
  flags?: string[];
  stretch?: boolean;
};
type LinkifyRow = { id: string; text: string; urls: string[] };
export type Failure = { id: string; group: string; got: unknown; wanted: unknown };
export type Tally = { passed: number; total: number };
export type LinkScores = {
  metrics: Record<'links' | 'linkify', Tally & { passRate: number }>;
  categories: Record<string, Tally>;
  stretch: Tally;
  failures: Failure[];
  /** Every row with its verdict. */
  outcomes: Record<'links' | 'linkify', Outcome[]>;
};

const href = (url: string | null) => (url === null ? null : (URL.parse(url)?.href ?? url));

function judge(row: LinkRow): Failure | null {
  const result = cleanUrl(row.input);
  const url = result.isLink ? result.url : null;
  const flags: readonly string[] = result.isLink ? result.flags : [result.reason];
  const accepted = [row.expected, ...(row.accept ?? [])].map(href);
  const isRight = accepted.includes(href(url));
  const missing = (row.flags ?? []).filter(flag => !flags.includes(flag));
  if (isRight && missing.length === 0) return null;
  const wanted = { url: row.expected, flags: row.flags ?? [] };
  return { id: row.id, group: row.cat, got: { url, flags }, wanted };
}

/** @param folder one that holds `links.json` */
export function scoreLinks(folder: string): LinkScores {
  const file: { vectors: LinkRow[]; linkify: LinkifyRow[] } = JSON.parse(
    readFileSync(join(folder, 'links.json'), 'utf8'),
  );
  const failures: Failure[] = [];
  const categories: LinkScores['categories'] = {};
  const stretch = { passed: 0, total: 0 };
  const outcomes: LinkScores['outcomes'] = { links: [], linkify: [] };
  for (const row of file.vectors) {
    const failure = judge(row);
    const tally = row.stretch ? stretch : (categories[row.cat] ??= { passed: 0, total: 0 });
    tally.total += 1;
    outcomes.links.push(toOutcome(row.id, row.cat, failure, row.stretch === true));
    if (failure) failures.push({ ...failure, group: row.stretch ? 'stretch' : row.cat });
    else tally.passed += 1;
  }
  const linkify = { passed: 0, total: file.linkify.length };
  for (const row of file.linkify) {
    const got = findLinks(row.text).map(link => link.url);
    const isRight = JSON.stringify(got) === JSON.stringify(row.urls);
    const failure = isRight ? null : { id: row.id, group: 'linkify', got, wanted: row.urls };
    outcomes.linkify.push(toOutcome(row.id, 'linkify', failure, false));
    if (failure) failures.push(failure);
    else linkify.passed += 1;
  }
  const required = Object.values(categories);
  const links = {
    passed: required.reduce((sum, tally) => sum + tally.passed, 0),
    total: required.reduce((sum, tally) => sum + tally.total, 0),
  };
  const metrics = { links: rate(links), linkify: rate(linkify) };
  return { metrics, categories, stretch, failures, outcomes };
}

const toOutcome = (
  id: string,
  category: string,
  failure: Failure | null,
  isStretch: boolean,
): Outcome => ({
  id,
  category,
  passed: failure === null,
  detail: failure === null ? '' : JSON.stringify(failure),
  isStretch,
});

/** The sample, beside the project. */
const SAMPLE = '../shared/data/vectors';

/** The folder given after `--data`, else the one of the environment, else the sample. */
export function dataFolder(args: readonly string[]): string {
  const at = args.indexOf('--data');
  const folder = (at < 0 ? process.env['CAUSERIE_VECTORS'] : args[at + 1]) ?? SAMPLE;
  if (existsSync(folder)) return folder;
  stdout.write('Say where the vectors are: --data FOLDER, or CAUSERIE_VECTORS.\n');
  return exit(2);
}

/** A tally with its rate from 0 to 1; nothing to pass counts as passed. */
export function rate(tally: Tally): Tally & { passRate: number } {
  return { passRate: tally.total === 0 ? 1 : tally.passed / tally.total, ...tally };
}

/** A tally for people. */
export function percent({ passed, total }: Tally): string {
  return `${passed}/${total} ${((100 * passed) / Math.max(total, 1)).toFixed(1)} %`;
}

function main(): void {
  const scores = scoreLinks(dataFolder(argv));
  if (argv.includes('--json')) {
    stdout.write(`${JSON.stringify(scores, null, 2)}\n`);
    return;
  }
  for (const [name, tally] of Object.entries(scores.categories)) {
    stdout.write(`  ${name.padEnd(20)} ${percent(tally)}\n`);
  }
  stdout.write(`links    ${percent(scores.metrics.links)} (stretch ${percent(scores.stretch)})\n`);
  stdout.write(`linkify  ${percent(scores.metrics.linkify)}\n`);
  for (const failure of scores.failures) stdout.write(`✗ ${JSON.stringify(failure)}\n`);
}

if (import.meta.main) main();
