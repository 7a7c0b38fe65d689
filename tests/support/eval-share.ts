/**
 * Scores sharing on share vectors, by the file's own compare rules:
 * `npm exec -- node tests/support/eval-share.ts --data FOLDER [--json]`.
 * What only a real browser can show (`text-match-browser`) is counted as not scored here; rows the
 * file marks as policy are scored, and listed apart when we chose otherwise.
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
  notScored: Record<string, number>;
  policyChoices: Outcome[];
  failures: Outcome[];
};

/** @param folder one that holds `share.json` */
export function scoreShare(folder: string): ShareScores {
  const file: { vectors: ShareRow[] } = JSON.parse(
    readFileSync(join(folder, 'share.json'), 'utf8'),
  );
  const tallies: Record<string, Tally> = {};
  const notScored: Record<string, number> = {};
  const failures: Outcome[] = [];
  const policyChoices: Outcome[] = [];
  for (const row of file.vectors) {
    const problems = judgeShareRow(row);
    if (problems === null) {
      notScored[row.group] = (notScored[row.group] ?? 0) + 1;
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

function main(): void {
  const scores = scoreShare(dataFolder(argv));
  if (argv.includes('--json')) {
    stdout.write(`${JSON.stringify(scores, null, 2)}\n`);
    return;
  }
  for (const [group, tally] of Object.entries(scores.metrics)) {
    stdout.write(`${group.padEnd(20)} ${percent(tally)}\n`);
  }
  for (const [group, count] of Object.entries(scores.notScored)) {
    stdout.write(`${group.padEnd(20)} ${count} rows need a real browser\n`);
  }
  for (const choice of scores.policyChoices) stdout.write(`○ ${JSON.stringify(choice)}\n`);
  for (const failure of scores.failures) stdout.write(`✗ ${JSON.stringify(failure)}\n`);
}

if (import.meta.main) main();
