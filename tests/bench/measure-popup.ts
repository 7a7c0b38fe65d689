import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { draftKey, RECENT_KEY } from '../../utils/storage/draft-keys.ts';
import type { Json } from '../support/browsers/test-browser.ts';
import { makeDraft } from '../support/make-draft.ts';
import type { Bench } from './bench.ts';
import { sampled, type Row } from './row.ts';
import { withSubjects } from './subjects.ts';

/** DESIGN.md sets it for 10,000 drafts; with fewer it can only be easier. */
const BUDGET = 150;

const COUNTS = [0, 1000, 10_000];
const BATCH = 1000;
const RECENT = 20;

const TEXT =
  'Je ne suis pas de cet avis. Les chiffres cités sont ceux d’avant, et la source ne dit rien de tel. '.repeat(
    4,
  );

/**
 * Milliseconds: from the popup's own beginning, and from the press of the toolbar button, until all is laid
 * out, the field has the focus and nothing moves any more; from its beginning until that is seen.
 */
type Opening = { page: number; click: number; picture: number };

type Disk = {
  chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } };
};

function draftOf(number: number): Draft {
  const hash = number.toString(16).padStart(16, '0');
  const article = {
    url: `https://journal.example/2026/01/article-${number}`,
    title: `Un article parmi d’autres, le ${number}e`,
    siteName: 'Le Journal',
    language: 'fr-FR',
  };
  const at = 1_700_000_000_000 + number * 1000;
  return makeDraft({
    id: `${hash}.${hash}`,
    article,
    text: TEXT,
    createdAt: at,
    updatedAt: at,
  });
}

async function put(browser: TestBrowser, items: Record<string, Json>): Promise<void> {
  await browser.inBackground(async (records: Record<string, Json>) => {
    await (globalThis as unknown as Disk).chrome.storage.local.set(records);
  }, items);
}

/** Leaves so many drafts on the disk, of other articles than the one the popup is opened on. */
async function fill(browser: TestBrowser, count: number): Promise<void> {
  await browser.inBackground(() => (globalThis as unknown as Disk).chrome.storage.local.clear());
  const drafts = Array.from({ length: count }, (_, index) => draftOf(index));
  for (let start = 0; start < count; start += BATCH) {
    const batch = drafts.slice(start, start + BATCH);
    await put(browser, Object.fromEntries(batch.map(draft => [draftKey(draft.id), draft])));
  }
  await put(browser, {
    [RECENT_KEY]: drafts
      .slice(-RECENT)
      .map(({ id }) => id)
      .toReversed(),
  });
}

/** Opens the real popup over a page the reader just came to: the page's script has yet to be brought. */
async function open(browser: TestBrowser, page: TestPage): Promise<Opening> {
  await page.reload();
  const pressed = performance.timeOrigin + performance.now();
  const popup = await browser.openPopup(page);
  const usable = await popup.waitForValue(
    () => {
      const mark = performance.getEntriesByName('causerie:usable')[0];
      return mark && { at: mark.startTime, origin: performance.timeOrigin };
    },
    { timeout: 20_000 },
  );
  // An empty popup has nothing in it that would count.
  const picture = await popup.evaluate(async () => {
    const paints = () => performance.getEntriesByName('first-contentful-paint');
    for (let frame = 0; frame < 30 && paints().length === 0; frame++)
      await new Promise(resolve => {
        requestAnimationFrame(resolve);
      });
    return paints()[0]?.startTime ?? 0;
  });
  await popup.close();
  return { page: usable.at, click: usable.origin + usable.at - pressed, picture };
}

async function openAgain(
  browser: TestBrowser,
  page: TestPage,
  { runs, before }: { runs: number; before?: () => Promise<void> },
): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let run = -1; run < runs; run++) {
    await before?.();
    const opening = await open(browser, page);
    if (run >= 0) openings.push(opening);
  }
  return openings;
}

function rowsOf(name: string, openings: readonly Opening[], budget: number | null = BUDGET): Row[] {
  return [
    sampled(
      `${name}: popup's start to usable`,
      'ms',
      openings.map(one => one.page),
      budget,
    ),
    sampled(
      `${name}: button pressed to usable`,
      'ms',
      openings.map(one => one.click),
      budget,
    ),
    sampled(
      `${name}: popup's start to the picture of it`,
      'ms',
      openings.map(one => one.picture),
      null,
    ),
  ];
}

/** The floor: what the browser itself takes for a popup that has nothing to do. */
async function measureEmpty({ server, extensions, runs, log }: Bench): Promise<Row[]> {
  return withSubjects(['empty'], extensions, async subjects => {
    log('popup: an empty extension');
    const openings: Opening[] = [];
    for (const { browser } of subjects) {
      const page = await browser.openPage(`${server.origin}/comments-200`);
      openings.push(...(await openAgain(browser, page, { runs })));
    }
    return rowsOf('an empty popup', openings, null);
  });
}

/** How long the reader waits for the popup, with ever more drafts stored. Time on the wall: it is what they wait. */
export async function measurePopup(bench: Bench): Promise<Row[]> {
  const { server, extensions, runs, log } = bench;
  const empty = await measureEmpty(bench);
  return withSubjects(['causerie'], extensions, async subjects => {
    const rows = [...empty];
    for (const { browser } of subjects) {
      const page = await browser.openPage(`${server.origin}/comments-200`);
      for (const count of COUNTS) {
        const name = `${count.toLocaleString('en')} drafts`;
        log(`popup: ${name}`);
        await fill(browser, count);
        rows.push(...rowsOf(name, await openAgain(browser, page, { runs })));
      }
      log('popup: background asleep');
      const before = () => browser.stopBackground();
      const asleep = await openAgain(browser, page, { runs, before });
      rows.push(...rowsOf('10,000 drafts, background asleep', asleep));
    }
    return rows;
  });
}
