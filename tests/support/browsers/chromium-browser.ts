import type { Browser, Page } from 'puppeteer-core';
import { findChromiumExtension } from './chromium-extension.ts';
import type { ChromiumExtension } from './chromium-extension.ts';
import { launchChromium } from './chromium-launch.ts';
import { createChromiumPage, createChromiumPopup } from './chromium-page.ts';
import type { BrowserLife } from './browser-life.ts';
import { poll } from './poll.ts';
import { readBadge } from './toolbar-badge.ts';
import type { Json, LaunchOptions, TestBrowser, TestPage, WaitOptions } from './test-browser.ts';

const TAB_SCHEMES = new Set(['about:', 'blob:', 'chrome:', 'chrome-extension:', 'data:', 'file:']);

function isForAnotherProgram(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return !protocol.startsWith('http') && protocol !== 'javascript:' && !TAB_SCHEMES.has(protocol);
}

type Addresses = { seen: string[]; add: (url: string) => void };

/** Collects what is handed to other programs: links clicked in wrapped pages, and tabs opened on such an address. */
function watchAddresses(browser: Browser): Addresses {
  const seen: string[] = [];
  const add = (url: string): void => {
    if (isForAnotherProgram(url)) seen.push(url);
  };
  browser.on('targetcreated', target => add(target.url()));
  return { seen, add };
}

async function openPrivatePage(extension: ChromiumExtension, url: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async address => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(o: { incognito: boolean; url: string }): Promise<unknown> } };
    };
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
}

type World = {
  browser: Browser;
  extension: ChromiumExtension | undefined;
  addresses: Addresses;
};

function expectExtension({ extension }: World): ChromiumExtension {
  if (extension === undefined) throw new Error('This browser was launched without the extension');
  return extension;
}

function createPages(
  world: World,
): Pick<
  TestBrowser,
  'openPage' | 'openExtensionPage' | 'openPopup' | 'sheetOf' | 'findPage' | 'panel'
> {
  const { browser, addresses } = world;
  const wrap = (page: Page): Promise<TestPage> => createChromiumPage(page, addresses.add);
  async function findPage(
    accepts: (url: string) => boolean,
    options: WaitOptions = {},
    known: ReadonlySet<unknown> = new Set(),
  ): Promise<TestPage> {
    const target = await poll(
      () =>
        browser
          .targets()
          .find(one => one.type() === 'page' && !known.has(one) && accepts(one.url())),
      { what: 'the tab to open', timeout: options.timeout },
    );
    return wrap(await target.asPage());
  }
  async function openPage(url: string, options: { private?: boolean } = {}): Promise<TestPage> {
    if (options.private === true) {
      const known = new Set(browser.targets());
      await openPrivatePage(expectExtension(world), url);
      const page = await findPage(address => address === url, {}, known);
      await page.waitForValue(() => document.readyState === 'complete', {});
      return page;
    }
    const page = await wrap(await browser.newPage());
    await page.goto(url);
    return page;
  }
  return {
    openPage,
    findPage,
    openExtensionPage: path => openPage(expectExtension(world).origin + path),
    async openPopup({ puppeteer }) {
      if (puppeteer === undefined) throw new Error('This tab belongs to another browser');
      const popup = await expectExtension(world).openPopup(puppeteer);
      return createChromiumPopup(popup, addresses.add);
    },
    async panel(options: WaitOptions = {}) {
      const address = `${expectExtension(world).origin}/sidepanel.html`;
      const target = await poll(
        () => browser.targets().find(one => one.url().startsWith(address)),
        { what: 'the side panel to open', timeout: options.timeout },
      );
      const panel = await target.asPage();
      // The reader's click gives it the focus; a program's does not.
      await panel.emulateFocusedPage(true);
      return createChromiumPopup(panel, addresses.add);
    },
    sheetOf: (page, options) =>
      page.frame(
        url => url.startsWith('chrome-extension://') && url.includes('/sheet.html'),
        options,
      ),
  };
}

function createBackground(
  world: World,
): Pick<
  TestBrowser,
  | 'inBackground'
  | 'isBackgroundRunning'
  | 'stopBackground'
  | 'reloadExtension'
  | 'setExtensionEnabled'
> {
  return {
    async inBackground<Args extends Json[], Result>(
      fn: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) {
      const worker = await expectExtension(world).worker();
      const call = fn as (...values: unknown[]) => unknown;
      return (await worker.evaluate(call, ...args)) as Result;
    },
    isBackgroundRunning: async () => expectExtension(world).isRunning(),
    stopBackground: () => expectExtension(world).stop(),
    reloadExtension: () => expectExtension(world).reload(),
    setExtensionEnabled: isEnabled => expectExtension(world).setEnabled(isEnabled),
  };
}

/** Only a page that has the focus may write to the clipboard; a window that just closed had it before. */
async function chooseInMenu(
  { inBackground }: Pick<TestBrowser, 'inBackground'>,
  page: TestPage,
  entry: string,
  more: Record<string, string>,
): Promise<void> {
  await page.bringToFront();
  await page.waitForValue(() => document.hasFocus(), {});
  const info = { menuItemId: entry, pageUrl: await page.url(), ...more };
  await inBackground(async click => {
    type Api = {
      tabs: { query(filter: object): Promise<{ url?: string }[]> };
      contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } };
    };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const tabs = await chrome.tabs.query({ active: true });
    const tab = tabs.find(({ url }) => url === click.pageUrl);
    if (tab === undefined) throw new Error(`no window shows ${click.pageUrl}`);
    chrome.contextMenus.onClicked.dispatch(click, tab);
  }, info);
}

/** The clipboard is read by a page of this machine, which is granted the permission. */
async function readClipboard(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://version/');
    const session = await page.createCDPSession();
    await session.send('Browser.grantPermissions', {
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    });
    return await page.evaluate(() => navigator.clipboard.readText());
  } finally {
    await page.close();
  }
}

/** Starts Chromium and gives the common view of it. */
export async function createChromiumBrowser(
  options: LaunchOptions,
  life: BrowserLife,
): Promise<TestBrowser> {
  const browser = await launchChromium(options, life.profile);
  life.own(browser.process());
  const addresses = watchAddresses(browser);
  const extension =
    options.extension === undefined
      ? undefined
      : await findChromiumExtension(browser, options.extension);
  const world = { browser, extension, addresses };
  const background = createBackground(world);
  return {
    name: 'chromium',
    version: await browser.version(),
    profile: life.profile,
    extensionOrigin: extension?.origin ?? '',
    puppeteer: browser,
    ...createPages(world),
    ...background,
    chooseInMenu: (page, entry, info = {}) => chooseInMenu(background, page, entry, info),
    badgeOf: url => readBadge(background, url),
    openedTabs: async () =>
      browser
        .targets()
        .filter(target => target.type() === 'page')
        .map(target => target.url()),
    externalUrls: async () => [...addresses.seen],
    clipboardText: () => readClipboard(browser),
    killNow: () => life.killNow(),
    relaunch: () => life.relaunch(),
    close: () => life.close(() => browser.close()),
  };
}
