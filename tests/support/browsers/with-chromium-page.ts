import type { Browser, Page } from 'puppeteer-core';

/** Opens a tab for one piece of work, and closes it whatever comes of it. */
export async function withPage<Value>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await use(page);
  } finally {
    await page.close();
  }
}
