import { browser } from '../platform/browser.ts';
import { openWindow } from '../platform/open-address.ts';

/** Opens the share view of a tab in a window of its own. @param messenger - looked at first; empty for none */
export async function showShareWindow(tabId: number, messenger: string): Promise<void> {
  const query = new URLSearchParams({ tab: `${tabId}`, with: messenger });
  const url = browser.runtime.getURL(`/share.html?${query}`);
  await openWindow(url, { width: 440, height: 720 });
}
