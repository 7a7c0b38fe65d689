import { resolve } from 'node:path';
import { startLife } from './browser-life.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { closeWelcome } from './close-welcome.ts';
import { createFirefoxBrowser } from './firefox-browser.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

const LAUNCHERS = { chromium: createChromiumBrowser, firefox: createFirefoxBrowser };

/**
 * Starts a real browser, with the built extension when its folder is given.
 * It ends when this process ends, whatever the reason; call `close` when done with it.
 * @throws Error when no browser is found (it says what to install) or the extension does not start
 * @example await launchBrowser({ browser: 'firefox', extension: '.output/firefox-mv3' })
 */
export async function launchBrowser(options: LaunchOptions): Promise<TestBrowser> {
  const extension =
    options.extension === undefined ? {} : { extension: resolve(options.extension) };
  const profile = options.profile === undefined ? {} : { profile: resolve(options.profile) };
  const browser = await startLife(
    { ...options, ...extension, ...profile },
    LAUNCHERS[options.browser],
  );
  if (extension.extension !== undefined && options.keepsWelcome !== true)
    await closeWelcome(browser);
  return browser;
}
