import { browser } from './browser.ts';

/** Built from entrypoints/page.ts. */
const PAGE_SCRIPT = '/page.js';

/** Built from entrypoints/thread.ts. */
const THREAD_SCRIPT = '/thread.js';

/**
 * Brings the page's script to a tab; the script itself makes sure that it starts once.
 * @returns whether the browser let it in: not on its own pages, nor where the reader withheld access
 */
export const bringPageScript = (tabId: number): Promise<boolean> => bring(PAGE_SCRIPT, tabId);

/** Brings the script that reads the thread, as above. */
export const bringThreadScript = (tabId: number): Promise<boolean> => bring(THREAD_SCRIPT, tabId);

async function bring(file: string, tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [file],
    });
    return true;
  } catch {
    // The tab is gone, or it is a page where no extension may act: the caller says so in words.
    return false;
  }
}
