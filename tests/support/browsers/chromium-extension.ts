import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { poll } from './poll.ts';

/** Milliseconds after which a worker that says nothing is taken for dead. */
const SILENCE = 1_000;

/** The extension inside a running Chromium. */
export type ChromiumExtension = {
  id: string;
  origin: string;
  worker(): Promise<WebWorker>;
  isRunning(): boolean;
  stop(): Promise<void>;
  reload(): Promise<void>;
  setEnabled(isEnabled: boolean): Promise<void>;
  openPopup(page: Page): Promise<Page>;
};

async function withPage<Value>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Puppeteer goes on listing the worker of an extension that reloaded itself; such a one never answers. */
async function isAlive(worker: WebWorker): Promise<boolean> {
  const silence = sleep(SILENCE, false, { ref: false });
  const answer = worker.evaluate(() => true).catch(() => false);
  return Promise.race([answer, silence]);
}

/** Starts a sleeping worker without sending the extension anything it could mistake for its own. */
async function wakeWorker(browser: Browser, origin: string): Promise<void> {
  await withPage(browser, `${origin}/manifest.json`, page =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage('wake', []);
    }),
  );
}

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

/**
 * Finds the unpacked extension loaded from a folder.
 * The worker never falls asleep by itself here: the debugger's attachment keeps it awake. `stop` ends it.
 */
export async function findChromiumExtension(
  browser: Browser,
  folder: string,
): Promise<ChromiumExtension> {
  const { id } = await poll(
    async () => [...(await browser.extensions()).values()].find(({ path }) => path === folder),
    { what: `the extension in ${folder} to be loaded` },
  );
  const origin = `chrome-extension://${id}`;
  const dead = new WeakSet<Target>();
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
  const target = (): Target | undefined =>
    browser.targets().findLast(one => isWorker(one) && !dead.has(one));

  async function livingWorker(): Promise<WebWorker | undefined> {
    const candidate = target();
    const found = await candidate?.worker();
    if (candidate === undefined || !found) return undefined;
    if (await isAlive(found)) return found;
    dead.add(candidate);
    return undefined;
  }

  async function worker(): Promise<WebWorker> {
    const running = await livingWorker();
    if (running !== undefined) return running;
    await wakeWorker(browser, origin);
    return poll(livingWorker, { what: 'the service worker to start' });
  }

  async function stop(): Promise<void> {
    const old = target();
    await (await old?.worker())?.close();
    await poll(() => target() !== old || old === undefined, { what: 'the worker to end' });
  }

  return {
    id,
    origin,
    worker,
    stop,
    isRunning: () => target() !== undefined,
    async reload() {
      await stop();
      await reload(browser, id);
    },
    setEnabled: isEnabled => setEnabled(browser, id, isEnabled),
    async openPopup(page) {
      const pages = new Set(browser.targets());
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('The extension is disabled or gone');
      await extension.triggerAction(page);
      const popup = await poll(
        () =>
          browser
            .targets()
            .find(candidate => !pages.has(candidate) && candidate.url().startsWith(`${origin}/`)),
        { what: 'the popup to open' },
      );
      return popup.asPage();
    },
  };
}
