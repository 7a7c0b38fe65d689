import { defaultPreferences } from '../../utils/domain/preferences/parse-preferences.ts';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { FIELD, openSheet, waitForDraft, waitForLauncher } from '../journey/page-parts.ts';
import type { TestBrowser, TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { articleText, seedReader } from './seed-reader.ts';

/** One view of Causerie, drawn to its end, in a state that has something to show. */
export type TourView = { name: string; shown: TestDocument };

export type TourOptions = {
  browser: TestBrowser;
  /** Address of an article with a form and a thread. */
  article: string;
  preferences?: Partial<Preferences>;
  /** Is shown each view in turn, and keeps it for as long as it wants. */
  visit: (view: TourView) => Promise<void>;
};

/** The tabs of the popup besides the first, and what tells that their panels are drawn to their end. */
const PANELS = [
  ['thread', '.thread-panel input'],
  ['share', '.messenger'],
  ['preferences', 'input'],
] as const;

/** Walks through every page of the extension, as a reader who has used it for a while sees them. */
export async function tour({ browser, article, preferences, visit }: TourOptions): Promise<void> {
  await seedReader(browser, { ...defaultPreferences, ...preferences });
  const page = await browser.openPage(article);
  await waitForLauncher(page);
  await page.type(FIELD, articleText);
  await waitForDraft(browser, ({ text }) => text === articleText, 'the draft to be kept');

  const popup = await browser.openPopup(page);
  // The last of what is said of a text.
  await popup.waitFor('.late-notice');
  await visit({ name: 'popup', shown: popup });
  await popup.close();

  const sheet = await openSheet(browser, page);
  await sheet.waitFor('.late-notice');
  await visit({ name: 'sheet', shown: sheet });
  await sheet.click('.sheet-header button:last-child');

  const search = `?tab=${await tabIdOf(browser, article)}`;
  await visitWindow(browser, search, visit);
  for (const stop of pagesOf(search)) await visitPage(browser, visit, stop);
  await page.close();
}

/** The popup kept open in a window of its own, tab by tab. */
async function visitWindow(
  browser: TestBrowser,
  search: string,
  visit: TourOptions['visit'],
): Promise<void> {
  const window = await browser.openExtensionPage(`/popup.html${search}`);
  for (const [id, drawn] of PANELS) {
    await window.click(`#tab-${id}`);
    await window.waitFor(`#panel-${id} ${drawn}`);
    await visit({ name: `window-${id}`, shown: window });
  }
  await window.close();
}

type Stop = {
  name: string;
  path: string;
  /** Brings the page into the state to look at. */
  ready: (page: TestPage) => Promise<void>;
};

const pagesOf = (search: string): Stop[] => [
  {
    name: 'share',
    path: `/share.html${search}&with=sms`,
    ready: page => page.waitFor('.messenger'),
  },
  { name: 'panel', path: `/sidepanel.html${search}`, ready: page => page.waitFor('.late-notice') },
  { name: 'options', path: '/options.html', ready: page => page.waitFor('#data') },
  {
    name: 'welcome',
    path: '/welcome.html',
    ready: async page => {
      await page.click('.welcome-steps button');
      await page.waitFor('.findings li');
    },
  },
  {
    name: 'library',
    path: '/library.html',
    ready: async page => {
      await page.click('.library-row');
      await page.waitFor('.library-text');
    },
  },
];

async function visitPage(
  browser: TestBrowser,
  visit: TourOptions['visit'],
  { name, path, ready }: Stop,
): Promise<void> {
  const page = await browser.openExtensionPage(path);
  await ready(page);
  await visit({ name, shown: page });
  await page.close();
}

/** The browser's number for the tab at this address. */
async function tabIdOf(browser: TestBrowser, url: string): Promise<number> {
  return browser.inBackground(async address => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.find(tab => tab.url === address)?.id ?? 0;
  }, url);
}
