import { test as base } from 'vitest';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from '../support/browsers/test-browser.ts';
import { startWordPress, type WordPress } from '../support/wordpress.ts';

/** Set by run.ts: each browser has a process and a WordPress of its own. */
export const browserName = readBrowserName();

export const extensionFolder =
  browserName === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';

function readBrowserName(): BrowserName {
  const name = process.env.CAUSERIE_BROWSER;
  if (name !== 'chromium' && name !== 'firefox')
    throw new Error('run the end-to-end tests by `npm run e2e`');
  return name;
}

let site: Promise<WordPress> | undefined;

/** One WordPress for all files; it ends with this process. */
export function sharedWordPress(): Promise<WordPress> {
  site ??= startWordPress({ log: line => console.log(line) });
  return site;
}

type Fixtures = {
  /** As seeded, all switches as at the start. */
  wordpress: WordPress;
  launch: (options?: Partial<LaunchOptions>) => Promise<TestBrowser>;
  /** A browser with Causerie, on an empty profile. */
  browser: TestBrowser;
};

/** A test in a real browser, with the built extension, on a real WordPress. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the fixtures a fixture needs from its pattern.
  wordpress: async ({}, use) => {
    const wordpress = await sharedWordPress();
    await wordpress.reset();
    await use(wordpress);
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  launch: async ({}, use) => {
    const launched: TestBrowser[] = [];
    await use(async options => {
      const browser = await launchBrowser({
        browser: browserName,
        extension: extensionFolder,
        ...options,
      });
      launched.push(browser);
      return browser;
    });
    for (const browser of launched) await browser.close();
  },
  browser: async ({ launch }, use) => use(await launch()),
});
