import { poll } from './poll.ts';
import type { TestBrowser } from './test-browser.ts';

/** Whether the extension has shown its first steps in this profile: it sets the mark after the tab. */
const isWelcomed = (browser: TestBrowser): Promise<boolean> =>
  browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ welcomed?: boolean }> } } };
    };
    return (await chrome.storage.local.get('welcomed')).welcomed === true;
  });

const markWelcomed = (browser: TestBrowser): Promise<void> =>
  browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ welcomed: true });
  });

/** Waits for the tab that an installation opens, and closes it: tests begin like a reader who has read it. */
export async function closeWelcome(browser: TestBrowser): Promise<void> {
  // A driver may load the extension again before it came to show anything; then it never will.
  await poll(() => isWelcomed(browser), {
    what: 'the first steps to be shown',
    timeout: 3_000,
  }).catch(() => markWelcomed(browser));
  const address = `${browser.extensionOrigin}/welcome.html`;
  if (!(await browser.openedTabs()).includes(address)) return;
  await (await browser.findPage(url => url === address)).close();
}
