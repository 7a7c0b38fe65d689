import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { sampled, type Row } from './row.ts';
import { differences } from './statistics.ts';
import { interleave, withSubjects, type Subject, type SubjectName } from './subjects.ts';
import { mark, ownEvents, tasks, totalCpu, tracePage } from './trace.ts';

type Visited = {
  path: string;
  name: string;
  /** Milliseconds of CPU time, from DESIGN.md. */
  budget: number;
  /** Milliseconds after the load event until the page has settled. */
  settles: number;
  hasForm: boolean;
};

const PAGES: Visited[] = [
  { path: '/plain', name: 'plain article', budget: 0.6, settles: 1500, hasForm: false },
  { path: '/comments-200', name: '200 comments, form', budget: 1.5, settles: 1500, hasForm: true },
  { path: '/comments-5000', name: '5,000 comments', budget: 5, settles: 1500, hasForm: true },
  { path: '/frames-30', name: '30 iframes', budget: 1.2, settles: 1500, hasForm: false },
  { path: '/appending', name: 'appends for 5 s', budget: 4, settles: 6500, hasForm: true },
];

/** Long enough for the script to come, look, hear from the background and look again. */
const AT_THE_FORM = 2500;

/** Milliseconds of CPU time of one visit. */
type Visit = { settling: number; brought: number; thread: number };

/** Loads a page, lets it settle, then goes to its form as a reader who wants to write. */
async function visit(subject: Subject, url: string, visited: Visited): Promise<Visit> {
  const page = await subject.puppeteer.newPage();
  const { events, marks } = await tracePage(page, async () => {
    await page.goto(url);
    await sleep(visited.settles);
    await mark(page, 'settled');
    if (!visited.hasForm) return;
    await page.evaluate(() => document.querySelector('#respond')?.scrollIntoView());
    await sleep(AT_THE_FORM);
  });
  await page.close();
  const settled = marks.get('settled') ?? Infinity;
  const own = subject.name === 'none' ? [] : ownEvents(events, subject.extensionOrigin);
  const before = <Event extends { ts: number }>(list: Event[]) =>
    list.filter(({ ts }) => ts < settled);
  return {
    settling: totalCpu(before(own)),
    brought: totalCpu(own),
    thread: totalCpu(before(tasks(events))),
  };
}

function rowsOf(visited: Visited, visits: Record<SubjectName, Visit[]>): Row[] {
  const of = (subject: SubjectName, part: keyof Visit) => visits[subject].map(one => one[part]);
  const { name, budget } = visited;
  const rows = [
    sampled(`${name}: load and settling`, 'ms', of('causerie', 'settling'), budget),
    sampled(`${name}: the same, an empty extension`, 'ms', of('empty', 'settling')),
    sampled(
      `${name}: the same, all work of the thread added`,
      'ms',
      differences(of('causerie', 'thread'), of('none', 'thread')),
    ),
  ];
  if (visited.hasForm)
    rows.push(sampled(`${name}: with the page's script brought`, 'ms', of('causerie', 'brought')));
  return rows;
}

/**
 * Script time added to a page: CPU time of the main thread in the extension's own scripts, with what
 * they make the browser do at once. The page's script comes when the reader goes to the form.
 */
export async function measureScriptTime({ server, extensions, runs, log }: Bench): Promise<Row[]> {
  return withSubjects(['none', 'empty', 'causerie'], extensions, async subjects => {
    const rows: Row[] = [];
    for (const visited of PAGES) {
      log(`script time: ${visited.name}`);
      const visits = await interleave(subjects, runs, subject =>
        visit(subject, server.origin + visited.path, visited),
      );
      rows.push(...rowsOf(visited, visits));
    }
    return rows;
  });
}
