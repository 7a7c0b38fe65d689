import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { useBrowser } from './one-browser.ts';
import { PASSAGES, selectPassage, servePassages, type PassagesPage } from './passages-page.ts';

/** A person presses the page to open its menu: from then on the page may write to the clipboard. */
const SOMEWHERE = { x: 200, y: 300 };

const TITLE = 'Soixante milliards';

const one = useBrowser();
let passages: PassagesPage;
let page: TestPage;

beforeAll(async () => {
  passages = await servePassages();
});

afterAll(() => passages?.close());

/** Opens the article by an address with a tracker, as a newsletter links it. */
async function openArticle(): Promise<void> {
  page = await one.open(`${passages.address}?utm_source=lettre`);
}

async function choose(entry: string, info?: Record<string, string>): Promise<void> {
  await page.clickAt(SOMEWHERE);
  if (info?.['selectionText'] !== undefined)
    await selectPassage(page, info['selectionText'], info['selectionText']);
  await one.browser.chooseInMenu(page, entry, info);
}

/** The address of the tab that opened, without the tab. The article stays where it was. */
async function takeOpened(start: string): Promise<URL> {
  const url = await poll(
    async () => (await one.browser.openedTabs()).find(address => address.startsWith(start)),
    { what: `a tab at ${start}`, timeout: 20_000 },
  );
  await (await one.browser.findPage(address => address.startsWith(start))).close();
  expect(await page.url()).toBe(`${passages.address}?utm_source=lettre`);
  return new URL(url);
}

/** Opening a tab to read the clipboard takes the focus from the page, which then could not write to it. */
async function copied(): Promise<string> {
  const url = await page.url();
  await poll(async () => (await one.browser.badgeOf(url)) === '✓', {
    what: 'the toolbar to say that it is copied',
  });
  return one.browser.clipboardText();
}

const passageLink = () => `${passages.address}#:~:text=On%20verra%20peut%2D%C3%AAtre`;

describe('the page', () => {
  test('goes to WhatsApp', async () => {
    await openArticle();
    await choose('share:whatsapp');
    const opened = await takeOpened('https://web.whatsapp.com/');
    expect(opened.origin + opened.pathname).toBe('https://web.whatsapp.com/send');
    expect(opened.searchParams.get('text')).toBe(`*${TITLE}*\n${passages.address}`);
  });

  test('goes to Telegram', async () => {
    await openArticle();
    await choose('share:telegram');
    const opened = await takeOpened('https://t.me/');
    expect(opened.origin + opened.pathname).toBe('https://t.me/share/url');
    expect(Object.fromEntries(opened.searchParams)).toEqual({
      url: passages.address,
      text: TITLE,
    });
  });

  test('goes to Messenger: copied, for it takes no words', async () => {
    await openArticle();
    await choose('share:messenger');
    expect((await takeOpened('https://www.facebook.com/')).href).toBe(
      'https://www.facebook.com/messages/new',
    );
    expect(await one.browser.clipboardText()).toBe(`${TITLE}\n${passages.address}`);
  });

  test('goes to the phone by SMS: its code is shown in a window of ours', async () => {
    await openArticle();
    await choose('share:sms');
    const own = await one.browser.findPage(url => url.includes('with=sms'));
    await own.waitFor('svg.qr');
    expect(await page.url()).toBe(`${passages.address}?utm_source=lettre`);
    await own.close();
  });

  test('gives its clean link', async () => {
    await openArticle();
    await choose('copy-link');
    expect(await copied()).toBe(passages.address);
  });
});

describe('a selection', () => {
  const selected = { selectionText: PASSAGES.hyphen };

  test('goes to WhatsApp as a quotation, with a link to it', async () => {
    await openArticle();
    await choose('share:whatsapp', selected);
    const text = (await takeOpened('https://web.whatsapp.com/')).searchParams.get('text') ?? '';
    expect(text).toContain(`> ${PASSAGES.hyphen}`);
    expect(text).toContain(passageLink());
  });

  test('goes to Telegram, the link apart', async () => {
    await openArticle();
    await choose('share:telegram', selected);
    const { searchParams } = await takeOpened('https://t.me/');
    expect(searchParams.get('text')).toContain(PASSAGES.hyphen);
    expect(searchParams.get('url')).toContain(passageLink());
  });

  test('goes to Messenger, copied', async () => {
    await openArticle();
    await choose('share:messenger', selected);
    await takeOpened('https://www.facebook.com/');
    const text = await one.browser.clipboardText();
    expect(text).toContain(PASSAGES.hyphen);
    expect(text).toContain(passageLink());
  });

  test('goes to the phone by SMS', async () => {
    await openArticle();
    await choose('share:sms', selected);
    const own = await one.browser.findPage(url => url.includes('with=sms'));
    await own.waitFor('svg.qr');
    expect(await page.url()).toBe(`${passages.address}?utm_source=lettre`);
    await own.close();
  });

  test('gives a link to itself', async () => {
    await openArticle();
    await choose('copy-passage', selected);
    expect(await copied()).toContain(passageLink());
  });
});
