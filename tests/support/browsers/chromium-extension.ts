import type { Browser, Page, Target } from 'puppeteer-core';
import { createChromiumWorkers } from './chromium-workers.ts';
import type { ChromiumWorkers } from './chromium-workers.ts';
import { poll } from './poll.ts';
import { withPage } from './with-chromium-page.ts';

/** The extension inside a running Chromium. */
export type ChromiumExtension = ChromiumWorkers & {
  origin: string;
  reload(): Promise<void>;
  setEnabled(isEnabled: boolean): Promise<void>;
  openPopup(page: Page): Promise<Page>;
};

type Info = { state: string };

/** What we use of the interfaces that exist on the browser's own extensions page only. */
type ExtensionsPage = {
  chrome: {
    management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
    developerPrivate: {
      getExtensionInfo(id: string): Promise<Info>;
      reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    };
  };
};

async function setEnabled(browser: Browser, id: string, isEnabled: boolean): Promise<void> {
  await withPage(browser, 'chrome://extensions/', page =>
    page.evaluate(
      async (extensionId, enabled) => {
        const { chrome } = globalThis as unknown as ExtensionsPage;
        await chrome.management.setEnabled(extensionId, enabled);
      },
      id,
      isEnabled,
    ),
  );
}

/** Presses the button “Reload”. Without developer mode Chromium disables an unpacked extension it has to load again. */
async function reload(browser: Browser, id: string): Promise<void> {
  await withPage(browser, 'chrome://extensions/', async page => {
    await page.evaluate(async extensionId => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
    }, id);
    const isEnabled = (): Promise<boolean> =>
      page.evaluate(async extensionId => {
        const { chrome } = globalThis as unknown as ExtensionsPage;
        const { state } = await chrome.developerPrivate.getExtensionInfo(extensionId);
        return state === 'ENABLED';
      }, id);
    await poll(isEnabled, { what: 'the extension to run again' });
  });
}

async function openPopup(browser: Browser, id: string, page: Page): Promise<Page> {
  const known = new Set(browser.targets());
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The extension is disabled or gone');
  await extension.triggerAction(page);
  const origin = `chrome-extension://${id}/`;
  // A background that was asleep may wake at the same moment.
  const isPopup = (one: Target) =>
    !known.has(one) && one.type() !== 'service_worker' && one.url().startsWith(origin);
  const popup = await poll(() => browser.targets().find(isPopup), { what: 'the popup to open' });
  return popup.asPage();
}

/** Finds the unpacked extension loaded from a folder. */
export async function findChromiumExtension(
  browser: Browser,
  folder: string,
): Promise<ChromiumExtension> {
  const { id } = await poll(
    async () => [...(await browser.extensions()).values()].find(({ path }) => path === folder),
    { what: `the extension in ${folder} to be loaded` },
  );
  const origin = `chrome-extension://${id}`;
  const workers = createChromiumWorkers(browser, origin);
  return {
    ...workers,
    origin,
    async reload() {
      await workers.stop();
      await reload(browser, id);
    },
    setEnabled: isEnabled => setEnabled(browser, id, isEnabled),
    openPopup: page => openPopup(browser, id, page),
  };
}
