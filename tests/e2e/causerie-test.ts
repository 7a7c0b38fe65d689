import { launchBrowser } from '../support/browsers/launch-browser.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from '../support/browsers/test-browser.ts';
import { startWordPress, type WordPress } from '../support/wordpress.ts';

/** Set by run.ts: each browser has a process and a WordPress of its own. */
export const browserName = readBrowserName();

function readBrowserName(): BrowserName {
  const name = process.env.CAUSERIE_BROWSER;
  if (name !== 'chromium' && name !== 'firefox')
    throw new Error('run the end-to-end tests by `npm run e2e`');
  return name;
}

/** A browser with the built extension, on an empty profile. */
export const launchWithCauserie = (options: Partial<LaunchOptions> = {}): Promise<TestBrowser> =>
  launchBrowser({
    browser: browserName,
    extension: browserName === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3',
    ...options,
  });

let site: Promise<WordPress> | undefined;

/** One WordPress for all files; it ends with this process. */
export function sharedWordPress(): Promise<WordPress> {
  site ??= startWordPress({ log: line => console.log(line) });
  return site;
}
