import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launcherOf, waitForLauncher } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import { letIn } from './let-in.ts';
import { useOneBrowser } from './one-browser.ts';

// Of its own: what the reader grants and takes back outlives a test.
const one = useOneBrowser({});

/** The shortest one both readers show. */
const PDF = [
  '%PDF-1.1',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'application/pdf').end(PDF);
});

beforeAll(() => new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());
// A second try begins as the first did.
afterEach(() => letIn(one.browser, true));

test('a PDF and a page of the browser are named for what they are', async () => {
  const { port } = server.address() as AddressInfo;
  const ofBrowser = one.browser.name === 'firefox' ? 'about:about' : 'chrome://version/';
  for (const [url, words] of [
    [`http://127.0.0.1:${port}/rapport.pdf`, say('here.pdf')],
    [ofBrowser, say('here.browserPage')],
  ] as const) {
    const popup = await one.browser.openPopup(await one.open(url));
    await waitForText(popup, words);
    expect(await popup.text('.popup-header')).toContain(words);
    await popup.close();
  }
});

test('a site the browser withholds is told in the popup and in the first steps, and given back', async () => {
  const page = await one.open(one.wordpress.articles.french);
  await waitForLauncher(page);
  // While the browser still shows addresses.
  const id = await one.browser.inBackground(
    async address => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).find(({ url }) => url === address)?.id ?? 0;
    },
    await page.url(),
  );
  await letIn(one.browser, false);
  // In a tab, as on a phone: Chromium's driver opens no popup where access is withheld.
  const popup = await one.browser.openExtensionPage(`/popup.html?tab=${id}`);
  await waitForText(popup, say('here.noAccess'));
  const steps = await one.browser.openExtensionPage('/welcome.html');
  await waitForText(steps, say('welcome.accessSome'));
  if (one.browser.name === 'firefox')
    await popup.click({ role: 'button', name: say('here.allowSite', { host: '127.0.0.1' }) });
  else await letIn(one.browser, true);
  await poll(async () => !(await popup.text('main')).includes(say('here.noAccess')), {
    what: 'the line to go, access being there',
  });
  await popup.close();
  await steps.close();
  await page.reload();
  await waitForLauncher(page);
  expect(await page.isVisible(launcherOf())).toBe(true);
});
