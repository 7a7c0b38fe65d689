/**
 * Measures the built extension in real browsers, beside the same browser without it, and says which
 * budgets of DESIGN.md are missed. A missed budget is no failure of the bench; a figure that could not
 * be measured is.
 * Usage: npm run bench [-- --only NAME]… [--runs N] [--kills N] [--json FILE]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measure } from './bench.ts';
import { describeMachine, load } from './machine.ts';
import { measureDetection } from './measure-detection.ts';
import { measureDomain } from './measure-domain.ts';
import { measureKeystrokes } from './measure-keystrokes.ts';
import { measureKills } from './measure-kills.ts';
import { measureLibrary } from './measure-library.ts';
import { measureMemory } from './measure-memory.ts';
import { measureModeration } from './measure-moderation.ts';
import { measurePopup } from './measure-popup.ts';
import { measureScriptTime } from './measure-script-time.ts';
import { measureThread } from './measure-thread.ts';
import { measureSizes } from './measure-sizes.ts';
import { writeTable } from './print-table.ts';
import type { Row } from './row.ts';
import { servePages } from './serve-pages.ts';
import { copyExtensions } from './subjects.ts';

const GROUPS: Record<string, { title: string; measure: Measure }> = {
  sizes: { title: 'Sizes', measure: measureSizes },
  domain: { title: 'Checks', measure: measureDomain },
  moderation: { title: 'Judging comments', measure: measureModeration },
  'script-time': { title: 'Script time added', measure: measureScriptTime },
  detection: { title: 'Detection', measure: measureDetection },
  thread: { title: 'The thread, for me', measure: measureThread },
  keystrokes: { title: 'Keystrokes', measure: measureKeystrokes },
  memory: { title: 'Memory of the page', measure: measureMemory },
  popup: { title: 'Popup', measure: measurePopup },
  library: { title: 'Library', measure: measureLibrary },
  kills: { title: 'Text lost when the browser is killed', measure: measureKills },
};

type Result = { name: string; title: string; rows: Row[]; error: string | null; load: number };

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: Object.keys(GROUPS) },
    runs: { type: 'string', default: '9' },
    kills: { type: 'string', default: '10' },
    json: { type: 'string', default: '.artifacts/bench.json' },
  },
});

function countOf(name: 'runs' | 'kills'): number {
  const count = Number(options[name]);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} has to be 1 or more`);
  return count;
}

const unknown = options.only.filter(name => !(name in GROUPS));
if (unknown.length > 0)
  throw new Error(`No figures are called ${unknown.join(', ')}: ${Object.keys(GROUPS).join(', ')}`);

const log = (line: string) => console.error(`… ${line}`);
const [runs, kills] = [countOf('runs'), countOf('kills')];
const machine = await describeMachine();
const extensions = await copyExtensions();
const server = await servePages();
const results: Result[] = [];

for (const [name, { title, measure }] of Object.entries(GROUPS)) {
  if (!options.only.includes(name)) continue;
  const before = load();
  try {
    const rows = await measure({ server, extensions, runs, kills, log });
    results.push({ name, title, rows, error: null, load: before });
    console.log(`\n## ${title}\n\n${writeTable(rows)}`);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    results.push({ name, title, rows: [], error: reason, load: before });
    console.log(`\n## ${title}\n\nCOULD NOT BE MEASURED: ${reason}`);
  }
}
await server.stop();

await mkdir(dirname(options.json), { recursive: true });
await writeFile(options.json, JSON.stringify({ machine, runs, kills, results }, null, 2));

const missed = results.flatMap(({ title, rows }) =>
  rows.filter(({ isMet }) => !isMet).map(({ figure }) => `${title}: ${figure}`),
);
const failed = results.filter(({ error }) => error !== null);
console.log(`\n${Object.values(machine).join(' · ')}`);
console.log(
  `Load when each began: ${results.map(one => `${one.name} ${one.load.toFixed(1)}`).join(', ')}`,
);
if (Math.max(...results.map(one => one.load)) > machine.cores * 0.75)
  console.log('The machine was busy: times on the wall, and CPU times less so, are too long.');
console.log(missed.length === 0 ? 'Every budget is met.' : `MISSED:\n  ${missed.join('\n  ')}`);
for (const { title } of failed) console.log(`COULD NOT BE MEASURED: ${title}`);
console.log(`Written to ${options.json}`);
// A browser that would not end ends with this process.
process.exit(failed.length === 0 ? 0 : 1);
