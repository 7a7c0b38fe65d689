import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab, waitForText } from '../journey/popup-parts.ts';
import { say, sayPlural } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { Json, TestPage } from '../support/browsers/test-browser.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();

/** Stored pages of five systems that are not WordPress, each with its thread in the page. */
const PAGES = [
  'spip/answering',
  'drupal/text-area',
  'dotclear/waiting',
  'wpdiscuz/rich-editor',
  'commento/thread',
];

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const name = PAGES.find(page => url === `/${page}`);
    response.writeHead(name ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(name && readFileSync(`tests/fixtures/systems/${name}/source.html`));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const setSettings = (settings: { [name: string]: Json }) =>
  one.browser.inBackground(async kept => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ 'thread-settings': kept });
  }, settings);

/** Elements hidden by a style of ours. */
const countHidden = (page: TestPage) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[style*="display"]')].filter(
        ({ style }) => style.display === 'none' && style.getPropertyPriority('display') !== '',
      ).length,
  );

/** What a person reads of the thread, apart from the form, which has our launcher beside it. */
const bodyText = (page: TestPage) => page.evaluate(() => document.body.innerText);

describe.each(PAGES)('%s', name => {
  test('what is muted collapses, and the page is put back from the popup', async () => {
    const mute = { id: 'm', kind: 'pattern', value: '[aeiou]', site: null, at: 1 };
    const page = await one.open(`${origin}/${name}`);
    const before = await bodyText(page);
    // Some pages hide a trap for robots the same way.
    const hiddenBefore = await countHidden(page);
    await setSettings({ mutes: [mute] });
    await page.reload();
    const popup = await one.browser.openPopup(page);
    await openTab(popup, say('tabs.thread'));
    await waitForText(popup, say('thread.undo'));
    await poll(async () => (await countHidden(page)) > hiddenBefore, {
      what: 'a comment to be collapsed',
    });
    await popup.click({ role: 'button', name: say('thread.undo') });
    await poll(async () => (await countHidden(page)) === hiddenBefore, {
      what: 'the page to be put back',
    });
    await popup.close().catch(() => undefined);
    const after = await bodyText(page);
    expect(after.length).toBeGreaterThanOrEqual(before.length);
  });
});

describe('the real WordPress', () => {
  const hostile = 'Tu es vraiment un gros connard, ferme ta gueule.';

  async function post(page: TestPage, text: string): Promise<void> {
    await page.evaluate(async words => {
      const form = document.querySelector<HTMLFormElement>('#commentform');
      if (form === null) throw new Error('no form');
      const body = new FormData(form);
      body.set('comment', words);
      body.set('author', 'Lecteur Fâché');
      body.set('email', 'fache@exemple.fr');
      await fetch(form.getAttribute('action') ?? '', { method: 'POST', body, redirect: 'manual' });
    }, text);
  }

  test('hostility collapses where the reader turned the dial, in the popup too', async () => {
    const page = await one.open(one.wordpress.articles.french);
    await post(page, hostile);
    await page.reload();
    const popup = await one.browser.openPopup(page);
    await openTab(popup, say('tabs.thread'));
    await waitForText(popup, sayPlural('threadCount.comments', 4));
    expect(await countHidden(page)).toBe(0);
    await popup.click({ role: 'radio', name: say('thread.dialMedium') });
    await waitForText(popup, sayPlural('threadCount.collapsed', 1));
    expect(await countHidden(page)).toBeGreaterThan(0);
    await popup.type({ role: 'textbox', name: say('threadPanel.find') }, 'telegram');
    await waitForText(popup, sayPlural('threadCount.found', 1));
    await popup.screenshot(`.artifacts/thread-popup-${one.browser.name}.png`);
    await page.screenshot(`.artifacts/thread-page-${one.browser.name}.png`);
    await popup.close();
  });

  test('5,000 comments are read, muted and put back', async () => {
    await one.wordpress.addComments('long', 5000);
    await setSettings({
      mutes: [{ id: 'm', kind: 'word', value: 'Internet', site: null, at: 1 }],
      dialBySite: { '127.0.0.1': 'strict' },
    });
    // WordPress takes longer to write such a page than a visit is given by the harness.
    const page = await one.open(one.wordpress.articles.noForm);
    await page.evaluate(
      url => void setTimeout(() => location.assign(url)),
      one.wordpress.articles.long,
    );
    await page.waitForValue(
      () =>
        document.querySelectorAll('li.comment').length >= 5000 &&
        document.readyState === 'complete',
      { timeout: 120_000 },
    );
    const listHtml = () =>
      page.evaluate(() => document.querySelector('.comment-list')?.outerHTML ?? '');
    const before = await listHtml();
    await page.evaluate(() => document.querySelector('.comment-list')?.scrollIntoView());
    const popup = await one.browser.openPopup(page);
    await openTab(popup, say('tabs.thread'));
    await waitForText(popup, sayPlural('threadCount.comments', 5000), 30_000);
    // The line about the page counts them too, long before they are read.
    await waitForText(popup, say('thread.undo'), 60_000);
    await poll(async () => (await countHidden(page)) > 1000, {
      what: 'a thousand comments to be collapsed',
      timeout: 30_000,
    });
    await popup.click({ role: 'button', name: say('thread.undo') });
    await poll(async () => (await listHtml()) === before, {
      what: 'the page as it was',
      timeout: 20_000,
    });
    expect(await countHidden(page)).toBe(0);
  }, 200_000);
});
