import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForDraft } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import type { TestBrowser } from '../support/browsers/test-browser.ts';
import { browserName, extensionFolder } from './causerie-test.ts';
import { serveFramedPages, type FramedPages } from './framed-pages.ts';

let pages: FramedPages;
let browser: TestBrowser;

beforeAll(async () => {
  pages = await serveFramedPages();
  browser = await launchBrowser({ browser: browserName, extension: extensionFolder });
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

test('in a frame of another origin: offered, kept under the article, told in the popup', async () => {
  const page = await browser.openPage(pages.framed);
  await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
  const frame = await page.frame(url => url.includes('/web/iframe.html'));
  // The launcher comes between the field and the button.
  await frame.waitForValue(() => document.querySelector('#textarea_new + div + button') !== null, {
    timeout: 20_000,
  });
  await frame.type('#textarea_new', 'Écrit dans le cadre.');
  const draft = await waitForDraft(
    browser,
    ({ text }) => text === 'Écrit dans le cadre.',
    'what was typed in the frame to be kept',
  );
  expect(draft).toMatchObject({
    article: { url: pages.framed, title: 'Le marché' },
    system: 'remark42',
  });
  const popup = await browser.openPopup(page);
  await waitForText(popup, 'Remark42');
  await popup.click({ role: 'button', name: say('here.details') });
  await waitForText(popup, 'localhost');
  await popup.close();
  await page.close();
});
