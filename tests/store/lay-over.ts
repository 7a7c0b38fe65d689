import type { TestBrowser, TestDocument } from '../support/browsers/test-browser.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Shows a popup over its page, as the eye sees them: the browser draws them in two windows, and no
 * picture of one holds the other.
 * @param below - the picture of the page, and `above` that of the popup: `data:` addresses
 * @returns the tab that shows both
 */
export async function layOver(
  browser: TestBrowser,
  below: string,
  above: string,
): Promise<TestDocument> {
  const tab = await browser.openPage('about:blank');
  await tab.puppeteer?.setViewport({ width: 1280, height: 800 });
  await tab.puppeteer?.setContent(
    `<style>
      body { margin: 0; block-size: 800px; overflow: hidden; background: url(${below}) 0 0 / 1280px no-repeat; }
      img { position: absolute; inset: 8px 24px auto auto; border-radius: 10px; box-shadow: 0 6px 40px rgb(0 0 0 / 45%); }
    </style><img src="${above}" alt="">`,
  );
  await tab.waitForValue(() => document.querySelector('img')?.complete, {});
  return tab;
}

/** A picture of what a document shows, as a `data:` address. */
export async function pictureOf(shown: TestDocument): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'causerie-picture-'));
  const file = join(folder, 'picture.png');
  await shown.screenshot(file);
  const picture = await readFile(file, 'base64');
  await rm(folder, { recursive: true });
  return `data:image/png;base64,${picture}`;
}
