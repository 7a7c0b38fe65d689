import { setTimeout as sleep } from 'node:timers/promises';
import { poll } from '../support/browsers/poll.ts';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import type { BrowserName, TestBrowser } from '../support/browsers/test-browser.ts';
import type { Bench } from './bench.ts';
import { readKept } from './kept-records.ts';
import { counted, sampled, type Row } from './row.ts';
import type { PageServer } from './serve-pages.ts';

const FIELD = '#comment';
const KEY_EVERY = 40;

/** Milliseconds of typing before the browser is killed: between half a second and five. */
const SHORTEST = 500;
const LONGEST = 5000;

/** DESIGN.md: seconds of typing. */
const MOST_LOST = 1;
const MEDIAN_LOST = 0.5;

/** No two stretches of it are alike, so that what was kept is known to be what was typed. */
const TEXT = Array.from({ length: 60 }, (_, index) => `mot${index} `).join('');

type Lost = { characters: number; seconds: number; unreadable: number };

/** Types until the browser is killed under it; gives what the page had shown until then. */
async function typeUntilKilled(browser: TestBrowser, url: string, server: PageServer) {
  const page = await browser.openPage(url);
  await page.click(FIELD);
  server.takeTyped();
  const typing = page.type(FIELD, TEXT, { perSecond: 1000 / KEY_EVERY }).catch(() => undefined);
  const typed = server.takeTyped();
  await poll(
    () => {
      typed.push(...server.takeTyped());
      return typed.length;
    },
    { what: 'the first key' },
  );
  await sleep(SHORTEST + Math.random() * (LONGEST - SHORTEST));
  const killed = performance.now();
  await browser.killNow();
  await typing;
  typed.push(...server.takeTyped());
  return { killed, typed };
}

/** One death: what had been typed, less what is found on the same profile afterwards. */
async function kill(
  browser: TestBrowser,
  url: string,
  server: PageServer,
): Promise<{ lost: Lost; next: TestBrowser }> {
  const { killed, typed } = await typeUntilKilled(browser, url, server);
  const next = await browser.relaunch();
  const records = await readKept(next);
  const kept = records.textAt(url);
  if (!TEXT.startsWith(kept)) throw new Error(`Kept what was not typed: ${kept}`);
  const length = Math.max(...typed.map(one => one.length));
  const firstLost = typed.find(one => one.length > kept.length);
  return {
    next,
    lost: {
      characters: Math.max(0, length - kept.length),
      unreadable: records.unreadable.length,
      seconds: firstLost === undefined ? 0 : Math.max(0, killed - firstLost.at) / 1000,
    },
  };
}

async function killAgain(name: BrowserName, bench: Bench): Promise<Lost[]> {
  const { server, extensions, kills, log } = bench;
  let browser = await launchBrowser({ browser: name, extension: extensions[name] });
  const losses: Lost[] = [];
  try {
    for (let death = 1; death <= kills; death++) {
      const { lost, next } = await kill(browser, `${server.origin}/typed?p=${death}`, server);
      browser = next;
      losses.push(lost);
      if (death % 10 === 0) log(`kills: ${name}, ${death} of ${kills}`);
    }
  } finally {
    await browser.close();
  }
  return losses;
}

/** Words typed with a death of the background after each. */
const WORKER_DEATHS = 100;

/** Characters missing in what is kept after the background ended a hundred times while a reader typed on. */
async function outliveWorkers(name: BrowserName, { server, extensions }: Bench): Promise<number> {
  const browser = await launchBrowser({ browser: name, extension: extensions[name] });
  try {
    const url = `${server.origin}/typed?p=workers`;
    const page = await browser.openPage(url);
    await page.click(FIELD);
    let typed = '';
    for (let death = 1; death <= WORKER_DEATHS; death++) {
      const word = `mot${death} `;
      await page.type(FIELD, word, { perSecond: 1000 / KEY_EVERY });
      typed += word;
      await browser.stopBackground();
    }
    // What is on its way is sent again to the next worker.
    const keptText = async () => (await readKept(browser)).textAt(url);
    await poll(async () => (await keptText()).length >= typed.length, {
      what: 'the last words to be kept',
      timeout: 20_000,
    }).catch(() => undefined);
    const kept = await keptText();
    return typed.startsWith(kept) ? typed.length - kept.length : typed.length;
  } finally {
    await browser.close();
  }
}

/**
 * Typed text lost when the browser is killed at any moment (SIGKILL), and when only the background is, in
 * both browsers.
 */
export async function measureKills(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    bench.log(`background ended ${WORKER_DEATHS} times: ${name}`);
    const missing = await outliveWorkers(name, bench);
    rows.push(
      counted(
        `${name}: lost over ${WORKER_DEATHS} deaths of the background`,
        'characters',
        missing,
        0,
      ),
    );
    bench.log(`kills: ${name}`);
    const losses = await killAgain(name, bench);
    const characters = losses.map(lost => lost.characters);
    const seconds = losses.map(lost => lost.seconds);
    rows.push(
      sampled(`${name}: lost, median`, 's', seconds, MEDIAN_LOST),
      counted(`${name}: lost, at most`, 's', Math.max(...seconds), MOST_LOST),
      sampled(`${name}: lost, median`, 'characters', characters),
      counted(`${name}: lost, at most`, 'characters', Math.max(...characters)),
      counted(
        `${name}: records that cannot be read`,
        'records',
        Math.max(...losses.map(lost => lost.unreadable)),
        0,
      ),
    );
  }
  return rows;
}
