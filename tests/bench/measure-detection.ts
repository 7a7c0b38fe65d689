import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { sampled, type Row } from './row.ts';
import { interleave, withSubjects, type Subject } from './subjects.ts';
import { cpu, mark, ownEvents, tracePage, type TraceEvent } from './trace.ts';

const COUNTS = [1000, 10_000, 100_000];

/** DESIGN.md sets them for 10,000 elements and for every task. */
const BUDGET = 5;
const LONGEST_TASK = 10;

const SETTLES = 1000;
const AT_THE_FORM = 3000;

/** Milliseconds of CPU time: the look every page gets, the longest full look, the longest of all tasks. */
type Looks = { gate: number; look: number; longest: number };

const isScript = ({ name, args }: TraceEvent, file: string) =>
  name === 'EvaluateScript' && JSON.stringify(args).includes(file);

const isCall = ({ name, args }: TraceEvent) =>
  name === 'FunctionCall' && JSON.stringify(args).includes('/page.js');

/** A look is far longer than all else the page's script does: the longest of its calls is the longest look. */
function looksOf(own: TraceEvent[]): Looks {
  const gate = own.find(event => isScript(event, '/detector.js'));
  const calls = own.filter(isCall);
  if (gate === undefined || calls.length === 0)
    throw new Error('A script of the extension did not run');
  const longestOf = (events: TraceEvent[]) => Math.max(...events.map(cpu));
  return { gate: cpu(gate), look: longestOf(calls), longest: longestOf(own) };
}

async function visit({ puppeteer, extensionOrigin }: Subject, url: string): Promise<Looks> {
  const page = await puppeteer.newPage();
  const { events } = await tracePage(page, async () => {
    await page.goto(url);
    await sleep(SETTLES);
    await mark(page, 'settled');
    await page.evaluate(() => document.querySelector('#respond')?.scrollIntoView());
    await sleep(AT_THE_FORM);
  });
  await page.close();
  return looksOf(ownEvents(events, extensionOrigin));
}

/** How long detection takes on pages of growing size, and the longest task it ever makes of it. */
export async function measureDetection({ server, extensions, runs, log }: Bench): Promise<Row[]> {
  return withSubjects(['causerie'], extensions, async subjects => {
    const rows: Row[] = [];
    for (const count of COUNTS) {
      const name = `${count.toLocaleString('en')} elements`;
      log(`detection: ${name}`);
      const { causerie: looks } = await interleave(subjects, runs, subject =>
        visit(subject, `${server.origin}/elements-${count}`),
      );
      const of = (part: keyof Looks) => looks.map(one => one[part]);
      rows.push(
        sampled(`${name}: the look every page gets`, 'ms', of('gate')),
        sampled(
          `${name}: forms and thread found`,
          'ms',
          of('look'),
          count === 10_000 ? BUDGET : null,
        ),
        sampled(`${name}: longest task of ours`, 'ms', of('longest'), LONGEST_TASK),
      );
    }
    return rows;
  });
}
