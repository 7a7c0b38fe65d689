import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  linkToPassage,
  parseTextDirective,
  type TextDirective,
} from '../../utils/domain/share/text-fragment.ts';
import { openTab } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { useBrowser } from './one-browser.ts';
import { PASSAGES, selectPassage, servePassages, type PassagesPage } from './passages-page.ts';

const one = useBrowser();
let passages: PassagesPage;
let address = '';

beforeAll(async () => {
  passages = await servePassages();
  ({ address } = passages);
});

afterAll(() => passages?.close());

/** What the page's passage script gives the background, for the page in front. */
async function readPassage(): Promise<TextDirective | null> {
  const answer = await one.browser.inBackground(async () => {
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
  const page = await one.open(link);
  const scrolled = await page.waitForValue(() => scrollY, { timeout: 3000 }).catch(() => 0);
  await page.close();
  return scrolled;
}

describe('a link to a passage', () => {
  test.each([
    ...Object.entries(PASSAGES).map(([name, text]) => [name, text, text] as const),
    ['two paragraphs', 'Premier paragraphe', 'Second paragraphe'] as const,
  ])('made in this browser leads there in it: %s', async (_name, first, last) => {
    const page = await one.open(address);
    await selectPassage(page, first, last);
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
  await one.open(address);
  expect(await readPassage()).toBeNull();
});

describe('a passage as a picture', () => {
  /** Opens the picture in the popup; gives its size and how many different colours a line of it has. */
  const openCard = async (page: TestPage) => {
    const popup = await one.browser.openPopup(page);
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
    const page = await one.open(address);
    await selectPassage(page, PASSAGES.hyphen, PASSAGES.hyphen);
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
  });

  test('is higher for more lines', async () => {
    const page = await one.open(address);
    await selectPassage(page, PASSAGES.hyphen, 'Second paragraphe');
    const { popup, picture } = await openCard(page);
    expect(picture.height).toBeGreaterThan(700);
    await popup.close().catch(() => undefined);
  });
});
