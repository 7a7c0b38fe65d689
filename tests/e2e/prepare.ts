/** Installs what the end-to-end tests need, where it is not: the browsers, the real WordPress, the real editors. */
import { findBrowser } from '../support/browsers/find-browser.ts';
import { installEditors } from '../support/editor-pages.ts';
import { installWordPress } from '../support/wordpress.ts';
import type { BrowserName } from '../support/browsers/test-browser.ts';

/** @throws Error that says what to install by hand, where that is what it takes */
export async function prepare(
  browsers: readonly BrowserName[],
  log: (line: string) => void,
): Promise<void> {
  await installWordPress({ log });
  await installEditors(log);
  for (const browser of browsers) log(`${browser}: ${await findBrowser(browser)}`);
}

if (import.meta.main) await prepare(['chromium', 'firefox'], line => console.log(line));
