import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import type { Bench } from './bench.ts';
import { counted, sampled, type Row } from './row.ts';
import { differences, median, quantile, sum } from './statistics.ts';
import { interleave, withSubjects, type Subject } from './subjects.ts';
import {
  cpu,
  mark,
  ownEvents,
  tasks,
  tracePage,
  type PageTrace,
  type TraceEvent,
} from './trace.ts';

const FIELD = '#comment';
const KEYS = 500;
const SECONDS = 15;
const SENTENCE = 'Je ne suis pas de cet avis, et voici pourquoi je le dis ici. ';
const TEXT = SENTENCE.repeat(Math.ceil(KEYS / SENTENCE.length)).slice(0, KEYS);

/** DESIGN.md: milliseconds added per key, and writes for all the keys. */
const MEDIAN_BUDGET = 0.05;
const P99_BUDGET = 0.3;
const WRITES_BUDGET = 32;

type Write = { key: string; bytes: number; text: number };

/**
 * Of one run: milliseconds of CPU time per key, the writes in the order they were made, and how long
 * the typing took, in seconds: a busy machine takes longer than it was asked to.
 */
type Typing = { own: number[]; thread: number[]; writes: Write[]; seconds: number };

type Changes = Record<string, { newValue?: { text?: string } }>;
type BackgroundWorld = {
  benchWrites?: Write[];
  chrome: {
    storage: { local: { onChanged: { addListener(listen: (changes: Changes) => void): void } } };
  };
};

/** From now on the background notes every write to the disk; a second call only empties the notes. */
async function noteWrites(browser: TestBrowser): Promise<void> {
  await browser.inBackground(() => {
    const world = globalThis as unknown as BackgroundWorld;
    const isListening = world.benchWrites !== undefined;
    world.benchWrites = [];
    if (isListening) return;
    world.chrome.storage.local.onChanged.addListener(changes => {
      for (const [key, { newValue }] of Object.entries(changes))
        world.benchWrites?.push({
          key,
          bytes: JSON.stringify(newValue ?? null).length,
          text: newValue?.text?.length ?? 0,
        });
    });
  });
}

const readWrites = (browser: TestBrowser): Promise<Write[]> =>
  browser.inBackground(() => (globalThis as unknown as BackgroundWorld).benchWrites ?? []);

/** Sums what lies between each key and the next. */
function perKey(keys: readonly number[], events: readonly TraceEvent[]): number[] {
  return keys.map((from, key) => {
    const until = keys[key + 1] ?? from + (SECONDS / KEYS) * 1e6;
    return sum(events.filter(({ ts }) => ts >= from && ts < until).map(cpu));
  });
}

/** When the browser began to hand each key to the page. @throws Error when keys are missing */
function keyTimes({ events }: PageTrace): number[] {
  const times = events
    .filter(({ name, args }) => {
      const { type } = (args?.['data'] ?? {}) as { type?: unknown };
      return name === 'EventDispatch' && type === 'keydown';
    })
    .map(({ ts }) => ts);
  if (times.length !== KEYS) throw new Error(`${times.length} keys of ${KEYS} reached the page`);
  return times;
}

/** Until the page's script stands beside the field; in the other browsers the same time passes. */
async function settle(page: TestPage, puppeteer: Page): Promise<void> {
  await page.click(FIELD);
  await sleep(2500);
  await mark(puppeteer, 'typing');
}

async function typeAll(subject: Subject, url: string): Promise<Typing> {
  const page = await subject.browser.openPage('about:blank');
  const { puppeteer } = page;
  if (puppeteer === undefined) throw new Error('Chromium cannot be traced');
  const isOurs = subject.name === 'causerie';
  if (isOurs) await noteWrites(subject.browser);
  const trace = await tracePage(puppeteer, async () => {
    await page.goto(url);
    await settle(page, puppeteer);
    await page.type(FIELD, TEXT, { perSecond: KEYS / SECONDS });
    await sleep(1000);
  });
  const writes = isOurs ? await readWrites(subject.browser) : [];
  await page.close();
  const keys = keyTimes(trace);
  const own = subject.name === 'none' ? [] : ownEvents(trace.events, subject.extensionOrigin);
  return {
    own: perKey(keys, own),
    thread: perKey(keys, tasks(trace.events)),
    writes,
    seconds: ((keys.at(-1) ?? 0) - (keys[0] ?? 0)) / 1e6,
  };
}

const bytesOf = ({ writes }: Pick<Typing, 'writes'>) => sum(writes.map(({ bytes }) => bytes));

/** Where another measurement of the field's savers ends: 140 characters, one every 40 ms. */
const SHORT = 140;

/** Bytes handed to the browser's storage per character of so short a text, the first record included. */
async function writeShort({ browser }: Subject, url: string): Promise<number> {
  await noteWrites(browser);
  const page = await browser.openPage(url);
  await page.click(FIELD);
  await sleep(2500);
  await page.type(FIELD, TEXT.slice(0, SHORT), { perSecond: 25 });
  await sleep(1000);
  const writes = await readWrites(browser);
  await page.close();
  if (!writes.some(({ text }) => text === SHORT)) throw new Error('The text was not kept whole');
  return bytesOf({ writes }) / SHORT;
}

/** @throws Error when the last write does not hold the whole text: what was counted would mean nothing */
function rowsOfWrites(runs: readonly Typing[]): Row[] {
  const drafts = runs.map(({ writes }) => writes.filter(({ key }) => key.startsWith('draft:')));
  if (drafts.some(writes => writes.at(-1)?.text !== KEYS))
    throw new Error('The text was not kept whole');
  const beyond = drafts.flatMap(writes => writes.map(({ bytes, text }) => bytes - text));
  return [
    sampled(
      'storage writes during 500 keys',
      'writes',
      runs.map(({ writes }) => writes.length),
      WRITES_BUDGET,
    ),
    sampled(
      'time the 500 keys took',
      's',
      runs.map(({ seconds }) => seconds),
    ),
    sampled(
      'bytes written per character, 500 keys',
      'B',
      runs.map(one => bytesOf(one) / KEYS),
    ),
    counted('bytes of a write beyond its text, at most', 'B', Math.max(...beyond)),
  ];
}

/** What a keystroke in the covered field costs, beside the same field in the plain browser. */
export async function measureKeystrokes({ server, extensions, runs, log }: Bench): Promise<Row[]> {
  const count = Math.max(3, Math.ceil(runs / 3));
  log(`keystrokes: ${count} runs of ${KEYS} keys, each twice`);
  return withSubjects(['none', 'causerie'], extensions, async subjects => {
    let visit = 0;
    // Each run writes another draft: one that is there already would be compared with the new text.
    const measured = await interleave(subjects, count, subject =>
      typeAll(subject, `${server.origin}/comments-200?p=${++visit}`),
    );
    const { causerie, none } = measured;
    const short: number[] = [];
    for (const subject of subjects.filter(({ name }) => name === 'causerie'))
      for (let run = 0; run < count; run++)
        short.push(await writeShort(subject, `${server.origin}/comments-200?p=${++visit}`));
    const whole = (at: (keys: number[]) => number) =>
      differences(
        causerie.map(({ thread }) => at(thread)),
        none.map(({ thread }) => at(thread)),
      );
    const p99 = (keys: number[]) => quantile(keys, 0.99);
    return [
      sampled(
        'per key, own scripts, median',
        'ms',
        causerie.map(({ own }) => median(own)),
        MEDIAN_BUDGET,
      ),
      sampled(
        'per key, own scripts, p99',
        'ms',
        causerie.map(({ own }) => p99(own)),
        P99_BUDGET,
      ),
      sampled('per key, all work of the thread added, median', 'ms', whole(median)),
      sampled('per key, all work of the thread added, p99', 'ms', whole(p99)),
      ...rowsOfWrites(causerie),
      sampled(`bytes written per character, ${SHORT} characters at 40 ms`, 'B', short),
    ];
  });
}
