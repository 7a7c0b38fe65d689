import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import type { LaunchOptions, TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import type { WordPress } from '../support/wordpress.ts';
import { browserName, extensionFolder, sharedWordPress } from './causerie-test.ts';

/** What the tests of one file share. */
export type OneBrowser = {
  /** Replaced by a test that kills the browser and starts it again. */
  browser: TestBrowser;
  /** As seeded at the start of each test. */
  wordpress: WordPress;
  /** Opens a tab that is closed when the test ends. */
  open: (url: string, options?: { private?: boolean }) => Promise<TestPage>;
};

/**
 * One browser for all tests of a file, because starting one takes seconds. Each test begins like a
 * new reader: nothing stored, no cookie of the site, no tab of the test before.
 */
export function useOneBrowser(options: Partial<LaunchOptions> = {}): OneBrowser {
  const opened: { page: TestPage; browser: TestBrowser }[] = [];
  const one = {
    open: async (url, kind) => {
      const page = await one.browser.openPage(url, kind);
      opened.push({ page, browser: one.browser });
      return page;
    },
  } as OneBrowser;
  beforeAll(async () => {
    one.wordpress = await sharedWordPress();
    const launch = { browser: browserName, extension: extensionFolder, ...options };
    one.browser = await launchBrowser(launch);
  });
  beforeEach(async () => {
    await one.wordpress.reset();
    await forgetEverything(one.browser);
  });
  afterEach(async () => {
    // A browser that was killed took its tabs along; asking them would only wait.
    for (const { page, browser } of opened.splice(0))
      if (browser === one.browser) await closeQuietly(page);
  });
  afterAll(() => one.browser?.close());
  return one;
}

/** Some tests close their tabs themselves. */
async function closeQuietly(page: TestPage): Promise<void> {
  const forget = () => {
    for (const cookie of document.cookie.split('; '))
      document.cookie = `${cookie.split('=')[0]}=; path=/; max-age=0`;
  };
  await page.evaluate(forget).catch(() => undefined);
  await page.close().catch(() => undefined);
}

async function forgetEverything(browser: TestBrowser): Promise<void> {
  await browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<
          'local' | 'session' | 'sync',
          { clear(): Promise<void>; set(items: object): Promise<void> }
        >;
      };
    };
    const { local, session, sync } = chrome.storage;
    await Promise.all([local.clear(), session.clear(), sync.clear()]);
    // A browser that is started again would show the first steps again.
    await local.set({ welcomed: true });
  });
}
