import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { sampled, type Row } from './row.ts';
import { interleave, withSubjects, type Subject } from './subjects.ts';
import { cpu, mark, ownEvents, totalCpu, tracePage, type TraceEvent } from './trace.ts';

const COUNTS = [1000, 10_000, 100_000];

/** DESIGN.md sets them for 10,000 elements and for every task. */
const BUDGET = 5;
const LONGEST_TASK = 10;

const SETTLES = 1000;
const AT_THE_FORM = 3000;

/** A look goes on between other things and is over by then; the next one waits out a pause of half a second. */
const FIRST_LOOK = 450;

/** Milliseconds of CPU time: the look every page gets, all turns of the first full one, the longest of all tasks. */
type Looks = { gate: number; look: number; longest: number };

const isScript = ({ name, args }: TraceEvent, file: string) =>
  name === 'EvaluateScript' && JSON.stringify(args).includes(file);

const isCall = ({ name, args }: TraceEvent) =>
  name === 'FunctionCall' && JSON.stringify(args).includes('/page.js');

const isRead = (event: TraceEvent) => isScript(event, '/page.js');

/** The first full look is all that the page's script does, in several turns, before the page is looked at again. */
function looksOf(own: TraceEvent[]): Looks {
  const gate = own.find(event => isScript(event, '/detector.js'));
  const read = own.find(isRead);
  if (gate === undefined || read === undefined)
    throw new Error('A script of the extension did not run');
  // The first turn starts what lives in the page.
  const [, ...turns] = own.filter(
    event => isCall(event) && event.ts > read.ts && event.ts < read.ts + FIRST_LOOK * 1000,
  );
  if (turns.length === 0) throw new Error('The page was not looked at');
  return {
    gate: cpu(gate),
    look: totalCpu(turns),
    longest: Math.max(...own.map(cpu)),
  };
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
