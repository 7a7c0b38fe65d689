import type { Row } from './row.ts';
import { sampled } from './row.ts';
import type { Bench } from './bench.ts';
import { withSubjects } from './subjects.ts';
import { draftNumbered, putDrafts } from '../e2e/put-drafts.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';

const COUNTS = [100, 10_000];

/** Beyond this a reader notices that the list follows the key. */
const KEY_BUDGET = 50;
const VIEW_BUDGET = 300;

/** One frame of sixty a second. */
const FRAME = 16;

const TYPED = ['c', 'ch', 'chi', 'chif', 'chiff', 'chiffres', 'chiffres 9', 'chiffres 99', ''];

async function fill(browser: TestBrowser, count: number): Promise<void> {
  const drafts = await Promise.all(Array.from({ length: count }, (_item, at) => draftNumbered(at)));
  await putDrafts(browser, drafts);
}

/** When the first texts stood there and when all were read, from the page's own beginning, in milliseconds. */
async function open(browser: TestBrowser, count: number): Promise<[TestPage, number, number]> {
  const page = await browser.openExtensionPage('/library.html');
  const first = await page.waitForValue(
    () => performance.getEntriesByName('causerie:usable')[0]?.startTime,
    { timeout: 20_000 },
  );
  const all = await page.waitForValue(
    wanted => {
      const words = document.querySelector('.library-count')?.textContent ?? '';
      return Number(words.replaceAll(/\D/gu, '')) === wanted ? performance.now() : 0;
    },
    { timeout: 60_000 },
    count,
  );
  return [page, first, all];
}

/** From a key to the list it makes, drawn: the search, the rows, the layout, without the wait for a frame. */
function typeAll(page: TestPage): Promise<number[]> {
  return page.evaluate(async (texts: string[]) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    const times: number[] = [];
    for (const text of texts) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      const started = performance.now();
      if (box !== null) box.value = text;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
      // The view is drawn in a task of its own.
      await new Promise(resolve => setTimeout(resolve));
      document.querySelector<HTMLElement>('.library-rows')?.getBoundingClientRect();
      times.push(performance.now() - started);
    }
    return times;
  }, TYPED);
}

/** Rows scrolled over at once: a flick of the wheel, a page, far away. */
const STEPS = [3, 9, 40, 400, 2500];

/**
 * From a move of the list to its rows, drawn, without the wait for a frame.
 * @throws Error when no row stands where the reader looks: what was timed would mean nothing
 */
function scrollAll(page: TestPage): Promise<number[]> {
  return page.evaluate(async (steps: number[]) => {
    const list = document.querySelector<HTMLElement>('.library-list');
    const row = document.querySelector('.library-row')?.getBoundingClientRect().height ?? 0;
    if (list === null || row === 0) throw new Error('There is no list');
    const times: number[] = [];
    for (const step of [...steps, ...steps.map(one => -one)]) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      const started = performance.now();
      list.scrollTop += step * row;
      list.dispatchEvent(new Event('scroll'));
      await new Promise(resolve => setTimeout(resolve));
      const { left, top, width, height } = list.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      times.push(performance.now() - started);
      if (!seen?.closest('.library-row')) throw new Error('The list shows a gap');
    }
    return times;
  }, STEPS);
}

/** How long the reader waits for the library, and for a key in its search. */
export async function measureLibrary({ extensions, runs, log }: Bench): Promise<Row[]> {
  return withSubjects(['causerie'], extensions, async subjects => {
    const rows: Row[] = [];
    for (const { browser } of subjects)
      for (const count of COUNTS) {
        const name = `${count.toLocaleString('en')} drafts`;
        log(`library: ${name}`);
        await fill(browser, count);
        const firsts: number[] = [];
        const alls: number[] = [];
        const keys: number[] = [];
        const scrolls: number[] = [];
        for (let run = 0; run < runs; run += 1) {
          const [page, first, all] = await open(browser, count);
          firsts.push(first);
          alls.push(all);
          keys.push(...(await typeAll(page)));
          scrolls.push(...(await scrollAll(page)));
          await page.close();
        }
        rows.push(
          sampled(`${name}: page's start to the first texts`, 'ms', firsts, VIEW_BUDGET),
          sampled(`${name}: … to all of them`, 'ms', alls),
          sampled(`${name}: a key in the search`, 'ms', keys, KEY_BUDGET),
          sampled(`${name}: the slowest key`, 'ms', [Math.max(...keys)], KEY_BUDGET),
          sampled(`${name}: scrolled, its rows drawn`, 'ms', scrolls, FRAME),
          sampled(`${name}: the slowest scroll`, 'ms', [Math.max(...scrolls)], KEY_BUDGET),
        );
      }
    return rows;
  });
}
