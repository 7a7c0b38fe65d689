import { browser } from './browser.ts';

/** The tab an extension page is about. The browser may hide its address from us. */
export type TargetTab = { id: number; url: string | null; title: string; isPrivate: boolean };

/** Firefox gives a page of ours no tabs where a web page frames it. */
export function canReachTabs(): boolean {
  return (browser.tabs as typeof browser.tabs | undefined) !== undefined;
}

/**
 * The tab named by `?tab=ID` in the page's own address (a popup kept open in a window), else the
 * active tab of the window the popup hangs from.
 * @returns `null` when that tab is closed or there is none
 */
export async function findTargetTab(search: string): Promise<TargetTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab =
    Number.isInteger(named) && named > 0
      ? await browser.tabs.get(named).catch(() => undefined)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    url: tab.url ?? null,
    title: tab.title ?? '',
    isPrivate: tab.incognito,
  };
}
