/**
 * Shows Causerie at work on a real WordPress. With a display: a browser opens on the article, with the
 * extension in it, and stays until Ctrl+C. Without one: the reader's main journey is walked headless,
 * each step printed with what it saw, with numbered screenshots.
 * Usage: npm start [-- chromium|firefox] [-- --headless]
 */
import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { journey } from '../journey/steps.ts';
import type { Traveller } from '../journey/journey.ts';
import { openAlbum } from '../support/browsers/artifacts.ts';
import { findBrowser } from '../support/browsers/find-browser.ts';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import type { BrowserName } from '../support/browsers/test-browser.ts';
import { startWordPress, type WordPress } from '../support/wordpress.ts';

const log = (line: string) => console.log(line);

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

const parameters = process.argv.slice(2);
const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY?.trim() || process.env.WAYLAND_DISPLAY?.trim());
const isHeadless = parameters.includes('--headless') || !hasDisplay || process.env.CI === 'true';

try {
  const browser = await chooseBrowser();
  await build(browser);
  const wordpress = await startWordPress({ log, signal: stop.signal });
  await (isHeadless ? walkJourney(browser, wordpress) : showArticle(browser, wordpress));
  await wordpress.stop();
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// Whatever still runs (a browser of an interrupted step) ends with this process.
process.exit();

/** The one asked for, else Chromium, else Firefox. */
async function chooseBrowser(): Promise<BrowserName> {
  const asked = parameters.find(word => word === 'chromium' || word === 'firefox');
  if (asked !== undefined) {
    await findBrowser(asked);
    return asked;
  }
  try {
    await findBrowser('chromium');
    return 'chromium';
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    log('Trying Firefox.');
    await findBrowser('firefox');
    return 'firefox';
  }
}

function folderOf(browser: BrowserName): string {
  return `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
}

async function build(browser: BrowserName): Promise<void> {
  log(`Building Causerie for ${browser} …`);
  const wxt = [
    'node_modules/wxt/bin/wxt.mjs',
    'build',
    '-b',
    browser === 'firefox' ? browser : 'chrome',
  ];
  const child = spawn(process.execPath, wxt, { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  if (code !== 0) throw new Error('Causerie could not be built: see above.');
  log(`Built: ${folderOf(browser)}`);
}

async function showArticle(name: BrowserName, wordpress: WordPress): Promise<void> {
  const browser = await launchBrowser({
    browser: name,
    extension: folderOf(name),
    locale: process.env.LANG?.startsWith('en') ? 'en' : 'fr',
    headed: true,
  });
  await browser.openPage(wordpress.articles.english);
  await browser.openPage(wordpress.articles.french);
  log('');
  log('The browser is open on the article, with Causerie behind the puzzle piece of its toolbar.');
  log('Write in the comment field, close the tab, come back. Ctrl+C here ends everything.');
  await new Promise(resolve => stop.signal.addEventListener('abort', resolve));
  await browser.close();
}

async function walkJourney(name: BrowserName, wordpress: WordPress): Promise<void> {
  const album = await openAlbum('journey');
  const traveller: Traveller = {
    browser: await launchBrowser({ browser: name, extension: folderOf(name) }),
    wordpress,
    picture: async (shown, picture) => log(`     ▸ ${await album.take(shown, picture)}`),
  };
  log(`Walking the journey in ${traveller.browser.version}, without a display.`);
  for (const [index, { title, walk }] of journey.entries()) {
    if (stop.signal.aborted) break;
    log('');
    log(`${String(index + 1).padStart(2)}. ${title}`);
    for (const line of await walk(traveller)) log(`     ${line}`);
  }
  await traveller.browser.close();
  log('');
  log(`All ${journey.length} steps walked. Screenshots: ${relative(process.cwd(), album.folder)}`);
}
