import type { TestBrowser } from './test-browser.ts';

/** What the toolbar button says over the tab at this address, asked of the extension itself. */
export function readBadge(
  { inBackground }: Pick<TestBrowser, 'inBackground'>,
  url: string,
): Promise<string> {
  return inBackground(async address => {
    type Api = {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      action: { getBadgeText(of: object): Promise<string> };
    };
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = world.browser ?? world.chrome;
    const tab = (await tabs.query({ active: true })).find(one => one.url === address);
    return tab === undefined ? '' : action.getBadgeText({ tabId: tab.id });
  }, url);
}
