import { browser } from './browser.ts';

/** Built from entrypoints/page.ts. */
const PAGE_SCRIPT = '/page.js';

/**
 * Brings the page's script to a tab; the script itself makes sure that it starts once.
 * @returns whether the browser let it in: not on its own pages, nor where the reader withheld access
 */
export async function bringPageScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [PAGE_SCRIPT],
    });
    return true;
  } catch {
    // The tab is gone, or it is a page where no extension may act: the caller says so in words.
    return false;
  }
}
