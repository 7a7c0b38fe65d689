import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../support/browsers/test-browser.ts';
import type { Bench } from './bench.ts';
import { sampled, type Row } from './row.ts';
import { interleave, withSubjects, type Subject } from './subjects.ts';
import { cpu, mark, ownEvents, totalCpu, tracePage, type TraceEvent } from './trace.ts';

/** Milliseconds: what a page's visitor would feel, DESIGN.md's word for a long task. */
const LONGEST_TASK = 50;

const PAGE = '/comments-5000';
/** Reading, judging and collapsing 5,000 comments end well before. */
const AT_THE_THREAD = 9000;

const mute = (value: string) => ({ id: 'm', kind: 'word', value, site: null, at: 1 });

/** Every comment of the page says “avis”. */
const CASES: { name: string; settings: { [name: string]: Json } }[] = [
  { name: '5,000 comments read, nothing asked for', settings: {} },
  { name: '5,000 comments judged at the strictest', settings: { dial: 'strict' } },
  { name: '5,000 comments, every one collapsed', settings: { mutes: [mute('avis')] } },
];

type Figures = { longest: number; total: number };

const isOfThread = ({ args }: TraceEvent) => JSON.stringify(args ?? {}).includes('/thread.js');

async function setSettings({ browser }: Subject, settings: { [name: string]: Json }) {
  await browser.inBackground(async kept => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ 'thread-settings': kept });
  }, settings);
}

async function visit({ puppeteer, extensionOrigin }: Subject, url: string): Promise<Figures> {
  const page = await puppeteer.newPage();
  const { events } = await tracePage(page, async () => {
    await page.goto(url);
    await mark(page, 'loaded');
    await page.evaluate(() => document.querySelector('.comment-list')?.scrollIntoView());
    await sleep(AT_THE_THREAD);
  });
  await page.close();
  const own = ownEvents(events, extensionOrigin).filter(isOfThread);
  if (own.length === 0) throw new Error("The thread's script did not run");
  return { longest: Math.max(...own.map(cpu)), total: totalCpu(own) };
}

/** What the thread's script costs the page that shows a very long thread. */
export async function measureThread({ server, extensions, runs, log }: Bench): Promise<Row[]> {
  return withSubjects(['causerie'], extensions, async subjects => {
    const rows: Row[] = [];
    for (const { name, settings } of CASES) {
      log(`thread: ${name}`);
      for (const subject of subjects) await setSettings(subject, settings);
      const { causerie: figures } = await interleave(subjects, runs, subject =>
        visit(subject, `${server.origin}${PAGE}`),
      );
      rows.push(
        sampled(
          `${name}: longest task of ours`,
          'ms',
          figures.map(one => one.longest),
          LONGEST_TASK,
        ),
        sampled(
          `${name}: script time`,
          'ms',
          figures.map(one => one.total),
        ),
      );
    }
    return rows;
  });
}
