import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { sampled, type Row } from './row.ts';
import { interleave, withSubjects, type Subject } from './subjects.ts';
import { cpu, endOf, mark, ownEvents, tracePage, type TraceEvent } from './trace.ts';

const COUNTS = [1000, 10_000, 100_000];

/** DESIGN.md sets them for 10,000 elements and for every task. */
const BUDGET = 5;
const LONGEST_TASK = 10;

const SETTLES = 1000;
const AT_THE_FORM = 3000;

/** Milliseconds of CPU time: the look every page gets, the first full look, the longest of all tasks. */
type Looks = { gate: number; look: number; longest: number };

const isScript = ({ name, args }: TraceEvent, file: string) =>
  name === 'EvaluateScript' && JSON.stringify(args).includes(file);

/** @param events of the whole thread; the first full look is the idle call that follows the page's script */
function looksOf(events: TraceEvent[], extensionOrigin: string): Looks {
  const own = ownEvents(events, extensionOrigin);
  const gate = own.find(event => isScript(event, '/detector.js'));
  const brought = own.findIndex(event => isScript(event, '/page.js'));
  if (gate === undefined || brought < 0) throw new Error('A script of the extension did not run');
  const idle = events.filter(({ name }) => name === 'FireIdleCallback');
  const first = own
    .slice(brought + 1)
    .find(call => idle.some(one => one.ts <= call.ts && endOf(one) >= endOf(call)));
  if (first === undefined) throw new Error("The page's script did not look");
  return { gate: cpu(gate), look: cpu(first), longest: Math.max(...own.map(cpu)) };
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
  return looksOf(events, extensionOrigin);
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
