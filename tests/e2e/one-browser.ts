import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { LaunchOptions, TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import type { WordPress } from '../support/wordpress.ts';
import { launchWithCauserie, sharedWordPress } from './causerie-test.ts';

/** What the tests of a file share. */
export type SharedBrowser = {
  /** Replaced by a test that kills the browser and starts it again. */
  browser: TestBrowser;
  /** Opens a tab that is closed when the test ends. */
  open: (url: string, options?: { private?: boolean }) => Promise<TestPage>;
};

/** The same, beside a WordPress. */
export type OneBrowser = SharedBrowser & {
  /** As seeded at the start of each test. */
  wordpress: WordPress;
};

/** Left by the last file for the next: a browser takes seconds to start and to end. It ends with this process. */
let kept: TestBrowser | undefined;

/**
 * One browser for all files that want nothing special of it. Each test begins like a new reader: nothing
 * stored, no cookie of the site, no tab of the test before.
 * @param options - what a file wants that a browser is started with; it then has one of its own
 */
export function useBrowser(options?: Partial<LaunchOptions>): SharedBrowser {
  const opened: { page: TestPage; browser: TestBrowser }[] = [];
  const one = {
    open: async (url, kind) => {
      const page = await one.browser.openPage(url, kind);
      opened.push({ page, browser: one.browser });
      return page;
    },
  } as SharedBrowser;
  beforeAll(async () => {
    const old = options === undefined && kept !== undefined && (await isWell(kept)) ? kept : null;
    one.browser = old ?? (await launchWithCauserie(options));
  });
  beforeEach(() => forgetEverything(one.browser));
  afterEach(async () => {
    // A browser that was killed took its tabs along; asking them would only wait.
    for (const { page, browser } of opened.splice(0))
      if (browser === one.browser) await closeQuietly(page);
  });
  afterAll(async () => {
    if (options === undefined) kept = one.browser;
    else await one.browser?.close();
  });
  return one;
}

/** A browser, and the WordPress that all files share. */
export function useOneBrowser(options?: Partial<LaunchOptions>): OneBrowser {
  // Both take seconds to start: at the same time.
  beforeAll(() => void sharedWordPress());
  const one = useBrowser(options) as OneBrowser;
  beforeAll(async () => {
    one.wordpress = await sharedWordPress();
  });
  beforeEach(() => one.wordpress.reset());
  return one;
}

/** Whether the file before left it running. */
const isWell = (browser: TestBrowser): Promise<boolean> =>
  browser.inBackground(() => true).catch(() => false);

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
