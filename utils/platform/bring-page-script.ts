import type { PageReport } from '../domain/detection/page-report.ts';
import { executeScript } from './execute-script.ts';

/** Built from entrypoints/page.ts. */
const PAGE_SCRIPT = '/page.js';

/** Built from entrypoints/report.ts. */
const REPORT_SCRIPT = '/report.js';

/** Built from entrypoints/thread.ts. */
const THREAD_SCRIPT = '/thread.js';

/**
 * Brings the page's script to a tab; the script itself makes sure that it starts once.
 * @param frameId 0 is the page itself, any other a frame in it
 * @returns whether the browser let it in: not on its own pages, nor where the reader withheld access
 */
export const bringPageScript = (tabId: number, frameId = 0): Promise<boolean> =>
  bring(PAGE_SCRIPT, tabId, frameId);

/** Brings the script that reads the thread, as above. */
export const bringThreadScript = (tabId: number, frameId = 0): Promise<boolean> =>
  bring(THREAD_SCRIPT, tabId, frameId);

/**
 * Brings the page's script and has it report in the same turn: the popup is shown once it knows, and
 * asking, hearing that nobody is there, bringing and asking again are four journeys for one. Rejects where
 * no script may act, and where one was there, which is asked by a message.
 */
export async function bringForReport(tabId: number): Promise<PageReport> {
  const [answer] = await executeScript({
    target: { tabId, frameIds: [0] },
    // In this order; the browser gives what the last one came to.
    files: [PAGE_SCRIPT, REPORT_SCRIPT],
  });
  const report = answer?.result as PageReport | null | undefined;
  if (report == null) throw new Error('nothing new was brought');
  return report;
}

async function bring(file: string, tabId: number, frameId: number): Promise<boolean> {
  try {
    await executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
    });
    return true;
  } catch {
    // The tab is gone, or it is a page where no extension may act: the caller says so in words.
    return false;
  }
}

/**
 * The frames of a tab in which the page's script runs, the page itself left out. Looked up when asked:
 * nothing has to be remembered of frames that come and go.
 */
export const framesWithScript = (tabId: number): Promise<number[]> =>
  framesWhere(tabId, () => globalThis.hasCauseriePageScript === true);

/** The frames in which the thread's script runs, as above. */
export const framesWithThread = (tabId: number): Promise<number[]> =>
  framesWhere(tabId, () => globalThis.hasCauserieThreadScript === true);

async function framesWhere(tabId: number, holds: () => boolean): Promise<number[]> {
  try {
    const results = await executeScript({
      target: { tabId, allFrames: true },
      func: holds,
    });
    return results
      .filter(({ frameId, result }) => frameId !== 0 && result === true)
      .map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}
