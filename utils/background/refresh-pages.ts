import type { Preferences } from '../domain/preferences/preferences.ts';
import { browser } from '../platform/browser.ts';
import { askPage } from '../protocol/ask-page.ts';

/** What a page's script shows depends on these; a change is told to the open pages. */
const SHOWN_IN_PAGES = [
  'language',
  'theme',
  'mode',
  'sites',
  'pagesOff',
  'titleMark',
] as const satisfies (keyof Preferences)[];

const MOST_TABS = 500;

/** Tells open pages that the preferences they show have changed. */
export async function refreshPages(before: Preferences, after: Preferences): Promise<void> {
  const isShown = SHOWN_IN_PAGES.some(
    name => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (!isShown) return;
  const tabs = (await browser.tabs.query({})).slice(0, MOST_TABS);
  await Promise.allSettled(
    tabs.map(({ id }) => id === undefined || askPage(id, 'page.refresh', undefined)),
  );
}
