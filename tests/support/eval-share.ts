/**
 * Scores sharing on share vectors, by the file's own compare rules:
 * `npm run eval:share -- [--data FOLDER] [--json] [--without-browsers]`.
 * What only a real browser can show (`text-match-browser`) is scored in Chromium and Firefox, or named as
 * not scored; rows the file marks as policy are scored, and listed apart when we chose otherwise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { dataFolder, percent, rate, type Tally } from './eval-links.ts';
import { judgeShareRow } from './judge-share-row.ts';
import type { ShareRow } from './share-row.ts';

type Outcome = { id: string; group: string; why: string; problems: string[] };
export type ShareScores = {
  metrics: Record<string, Tally & { passRate: number }>;
  /** Ids by group. */
  notScored: Record<string, string[]>;
  policyChoices: Outcome[];
  failures: Outcome[];
};

/**
 * @param folder one that holds `share.json`
 * @param seen what real browsers found wrong, by row id; rows that need one are not scored without
 */
export function scoreShare(
  folder: string,
  seen: ReadonlyMap<string, string[]> = new Map(),
): ShareScores {
  const tallies: Record<string, Tally> = {};
  const notScored: Record<string, string[]> = {};
  const failures: Outcome[] = [];
  const policyChoices: Outcome[] = [];
  for (const row of readRows(folder)) {
    const problems = judgeShareRow(row) ?? seen.get(row.id) ?? null;
    if (problems === null) {
      (notScored[row.group] ??= []).push(row.id);
      continue;
    }
    const outcome = { id: row.id, group: row.group, why: row.why, problems };
    if (problems.length > 0 && row.policy) {
      policyChoices.push(outcome);
      continue;
    }
    const tally = (tallies[row.group] ??= { passed: 0, total: 0 });
    tally.total += 1;
    if (problems.length === 0) tally.passed += 1;
    else failures.push(outcome);
  }
  const metrics = Object.fromEntries(
    Object.entries(tallies).map(([group, tally]) => [group, rate(tally)]),
  );
  return { metrics, notScored, policyChoices, failures };
}

function readRows(folder: string): ShareRow[] {
  const file: { vectors: ShareRow[] } = JSON.parse(
    readFileSync(join(folder, 'share.json'), 'utf8'),
  );
  return file.vectors;
}

/** Loaded only when it is used: the browsers' harness is large. */
async function lookInBrowsers(folder: string): Promise<Map<string, string[]>> {
  const { matchInBrowsers } = await import('./match-in-browsers.ts');
  return matchInBrowsers(readRows(folder).filter(row => judgeShareRow(row) === null));
}

async function main(): Promise<void> {
  const folder = dataFolder(argv);
  const seen = argv.includes('--without-browsers') ? undefined : await lookInBrowsers(folder);
  const scores = scoreShare(folder, seen);
  if (argv.includes('--json')) {
    stdout.write(`${JSON.stringify(scores, null, 2)}\n`);
    return;
  }
  for (const [group, tally] of Object.entries(scores.metrics)) {
    stdout.write(`${group.padEnd(20)} ${percent(tally)}\n`);
  }
  for (const [group, ids] of Object.entries(scores.notScored)) {
    const rows = `${ids.length} rows need a real browser: ${ids.join(' ')}`;
    stdout.write(`${group.padEnd(20)} ${rows}\n`);
  }
  for (const choice of scores.policyChoices) stdout.write(`○ ${JSON.stringify(choice)}\n`);
  for (const failure of scores.failures) stdout.write(`✗ ${JSON.stringify(failure)}\n`);
}

if (import.meta.main) await main();
