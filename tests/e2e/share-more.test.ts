import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  linkToPassage,
  parseTextDirective,
  type TextDirective,
} from '../../utils/domain/share/text-fragment.ts';
import { openTab } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { browserName, extensionFolder } from './causerie-test.ts';

/** Passages that are hard to point at, each alone in its paragraph. */
const PASSAGES = {
  hyphen: 'On verra peut-être demain matin, dit-elle.',
  'narrow no-break space': 'Qui l’a dit\u202f? Personne\u00a0: voilà.',
  'letters in pieces': 'Une belle E\u0301te\u0301 chaude ici.',
  'soft hyphens': 'La cou\u00adpe\u00adture est nette.',
  signs: 'Le budget R&D, en hausse, de 100 % + 5.',
  quotation: 'Il dit «\u00a0Là-bas, oui\u00a0» et sort.',
};

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Soixante milliards</title>
<link rel="canonical" href="/article"><body><p style="height: 4000px">Début.</p>
${Object.values(PASSAGES)
  .map(text => `<p>${text.replaceAll('&', '&amp;')}</p>`)
  .join('\n')}
<p>Premier paragraphe, fini.</p><p>Second paragraphe, ici.</p><p style="height: 4000px">Fin.</p>`;

let server: Server;
let address = '';
let browser: TestBrowser;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(PAGE);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
  browser = await launchBrowser({ browser: browserName, extension: extensionFolder });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Selects paragraphs that begin with these words, from the first to the last. */
async function select(page: TestPage, first: string, last: string): Promise<void> {
  const selectBetween = (from: string, to: string) => {
    const paragraphs = [...document.querySelectorAll('p')];
    const find = (words: string) => paragraphs.find(one => one.textContent?.startsWith(words));
    const [start, end] = [find(from)?.firstChild, find(to)?.firstChild];
    if (!start || !end) throw new Error(`no paragraph begins with ${from} or ${to}`);
    getSelection()?.setBaseAndExtent(start, 0, end, end.textContent?.length ?? 0);
  };
  await page.evaluate(selectBetween, first.slice(0, 12), last.slice(0, 12));
}

/** What the page's passage script gives the background, for the page in front. */
async function readPassage(): Promise<TextDirective | null> {
  const answer = await browser.inBackground(async () => {
    type Api = {
      tabs: { query(filter: object): Promise<{ id: number }[]> };
      scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
    };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? 0 };
    const [frame] = await chrome.scripting.executeScript({ target, files: ['/passage.js'] });
    return JSON.stringify(frame?.result ?? null);
  });
  return parseTextDirective(JSON.parse(answer));
}

/** Where a link leads: how far down the page it is opened. */
async function scrolledBy(link: string): Promise<number> {
  const page = await browser.openPage(link);
  const scrolled = await page.waitForValue(() => scrollY, { timeout: 3000 }).catch(() => 0);
  await page.close();
  return scrolled;
}

describe('a link to a passage', () => {
  test.each([
    ...Object.entries(PASSAGES).map(([name, text]) => [name, text, text] as const),
    ['two paragraphs', 'Premier paragraphe', 'Second paragraphe'] as const,
  ])('made in this browser leads there in it: %s', async (_name, first, last) => {
    const page = await browser.openPage(address);
    await select(page, first, last);
    const directive = await readPassage();
    await page.close();
    if (directive === null) throw new Error('the page gave no link to the passage');
    expect(await scrolledBy(linkToPassage(address, directive))).toBeGreaterThan(3000);
  });

  test('words that are not there leave the page at its beginning', async () => {
    expect(await scrolledBy(linkToPassage(address, { textStart: 'introuvable ici' }))).toBe(0);
  });
});

test('with nothing selected there is no passage', async () => {
  const page = await browser.openPage(address);
  expect(await readPassage()).toBeNull();
  await page.close();
});

describe('a passage as a picture', () => {
  /** Opens the picture in the popup; gives its size and how many different colours a line of it has. */
  const openCard = async (page: TestPage) => {
    const popup = await browser.openPopup(page);
    await openTab(popup, say('tabs.share'));
    await popup.click('.quote-card summary');
    const picture = await popup.waitForValue(async () => {
      const image = document.querySelector<HTMLImageElement>('.quote-card-image');
      if (image === null) return null;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return { width, height, paper: data[0] ?? -1, colours: colours.size };
    }, {});
    return { popup, picture };
  };

  test('is drawn, in the size it is laid out in, and copied', async () => {
    const page = await browser.openPage(address);
    await select(page, PASSAGES.hyphen, PASSAGES.hyphen);
    const { popup, picture } = await openCard(page);
    expect(picture).toMatchObject({ width: 1080, height: 566, paper: 0xfa });
    // Paper, bar, two inks and the soft edges of letters.
    expect(picture.colours).toBeGreaterThan(20);
    await popup.click({ role: 'button', name: say('quoteCard.copy') });
    await popup.waitForValue(
      words => document.querySelector('.quote-card [role=status]')?.textContent === words,
      {},
      say('quoteCard.copied'),
    );
    await popup.close().catch(() => undefined);
    await page.close();
  });

  test('is higher for more lines', async () => {
    const page = await browser.openPage(address);
    await select(page, PASSAGES.hyphen, 'Second paragraphe');
    const { popup, picture } = await openCard(page);
    expect(picture.height).toBeGreaterThan(700);
    await popup.close().catch(() => undefined);
    await page.close();
  });
});

/** Firefox lets no test choose in a page's menu; there the entries are tested without a browser. */
/** A person presses the page to open its menu: from then on the page may write to the clipboard. */
const SOMEWHERE = { x: 200, y: 300 };

// oxlint-disable-next-line vitest/no-conditional-tests -- no way in Firefox to choose in a page's menu
if (browserName === 'chromium')
  describe('the page’s menu', () => {
    /** Tells the background that this entry was chosen on the page in front. */
    /** Only a page that has the focus may write to the clipboard; a window that just closed had it before. */
    const choose = async (
      page: TestPage,
      menuItemId: string,
      more: Record<string, string> = {},
    ) => {
      const url = await page.url();
      await page.bringToFront();
      await page.waitForValue(() => document.hasFocus(), {});
      await browser.inBackground(
        async (id, pageUrl, extra) => {
          type Api = {
            tabs: { query(filter: object): Promise<{ url?: string }[]> };
            contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } };
          };
          const { chrome } = globalThis as unknown as { chrome: Api };
          const tab = (await chrome.tabs.query({ active: true })).find(one => one.url === pageUrl);
          if (tab === undefined) throw new Error(`no window shows ${pageUrl}`);
          chrome.contextMenus.onClicked.dispatch({ menuItemId: id, pageUrl, ...extra }, tab);
        },
        menuItemId,
        url,
        more,
      );
    };

    const badgeOf = (url: string) =>
      browser.inBackground(async pageUrl => {
        type Api = {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
        const { chrome } = globalThis as unknown as { chrome: Api };
        const tab = (await chrome.tabs.query({ active: true })).find(one => one.url === pageUrl);
        return tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      }, url);

    const opened = (start: string) =>
      poll(async () => (await browser.openedTabs()).find(url => url.startsWith(start)), {
        what: `a tab at ${start}`,
        timeout: 15_000,
      });

    test.each([
      ['whatsapp', 'https://web.whatsapp.com/send?text='],
      ['telegram', 'https://t.me/share/url?url='],
      ['messenger', 'https://www.facebook.com/messages/new'],
    ])('%s opens beside the article', async (id, start) => {
      const page = await browser.openPage(`${address}?utm_source=lettre`);
      await page.clickAt(SOMEWHERE);
      await choose(page, `share:${id}`);
      const url = await opened(start);
      const message = id === 'messenger' ? await browser.clipboardText() : decodeURIComponent(url);
      expect(message).toContain(address);
      expect(message).not.toContain('utm_');
      expect(await page.url()).toBe(`${address}?utm_source=lettre`);
      await (await browser.findPage(one => one === url)).close();
      await page.close();
    });

    test('an SMS shows its code in a window of ours', async () => {
      const page = await browser.openPage(address);
      await choose(page, 'share:sms');
      const own = await browser.findPage(url => url.includes('with=sms'));
      await own.waitFor('svg.qr');
      expect(await page.url()).toBe(address);
      await own.close();
      await page.close();
    });

    test('a link to the passage is copied', async () => {
      const page = await browser.openPage(address);
      await select(page, PASSAGES.hyphen, PASSAGES.hyphen);
      await page.press('Shift');
      await choose(page, 'copy-passage', { selectionText: PASSAGES.hyphen });
      // Reading the clipboard opens a page in front of this one, which then could not write to it.
      await poll(async () => (await badgeOf(await page.url())) === '✓', {
        what: 'the toolbar to say that the link is copied',
      });
      const copied = await browser.clipboardText();
      expect(copied).toContain(`${address}#:~:text=On%20verra%20peut%2D%C3%AAtre`);
      await page.close();
    });
  });
