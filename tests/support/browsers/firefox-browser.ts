import type { BrowserLife } from './browser-life.ts';
import * as scripts from './firefox-chrome-scripts.ts';
import { callOf } from './firefox-document.ts';
import { launchFirefox } from './firefox-launch.ts';
import { createFirefoxPage } from './firefox-page.ts';
import { createFirefoxPopup, createFirefoxSidebar } from './firefox-popup.ts';
import { asyncScript, resultOf } from './marionette.ts';
import type { Marionette } from './marionette.ts';
import { poll } from './poll.ts';
import type { Json, LaunchOptions, TestBrowser, TestPage, WaitOptions } from './test-browser.ts';
import { readBadge } from './toolbar-badge.ts';

type World = { marionette: Marionette; addonId: string | undefined; origin: string };

function expectAddonId({ addonId }: World): string {
  if (addonId === undefined) throw new Error('This browser was launched without the extension');
  return addonId;
}

async function waitForHost(marionette: Marionette, addonId: string): Promise<string> {
  return String(
    await poll(() => marionette.inChrome(scripts.EXTENSION_HOST, addonId), {
      what: 'the extension to start',
    }),
  );
}

/** Brings the extension up as the options want it. → its origin */
async function startExtension(
  options: LaunchOptions,
  marionette: Marionette,
  addonId: string,
): Promise<string> {
  if ((await marionette.inChrome(scripts.EXTENSION_HOST, addonId)) === undefined) {
    await marionette.inChrome(scripts.INSTALL_TEMPORARILY, addonId, options.extension);
  }
  await waitForHost(marionette, addonId);
  const isNewLanguage = await marionette.inChrome(scripts.SPEAK, addonId, options.locale ?? 'fr');
  const isNewlyPrivate =
    options.allowPrivate === true && (await marionette.inChrome(scripts.ALLOW_PRIVATE, addonId));
  if (isNewLanguage === true || isNewlyPrivate === true) {
    await marionette.inChrome(scripts.RELOAD, addonId);
  }
  return `moz-extension://${await waitForHost(marionette, addonId)}`;
}

async function findHandle(
  { send, exclusively }: Marionette,
  accepts: (url: string) => boolean,
): Promise<string | undefined> {
  return exclusively(async () => {
    for (const handle of (await send('WebDriver:GetWindowHandles')) as string[]) {
      await send('WebDriver:SwitchToWindow', { handle, focus: false });
      if (accepts(String(await send('WebDriver:GetCurrentURL')))) return handle;
    }
    return undefined;
  });
}

function createPages(
  world: World,
): Pick<
  TestBrowser,
  'openPage' | 'openExtensionPage' | 'openPopup' | 'sheetOf' | 'findPage' | 'panel'
> {
  const { marionette, origin } = world;
  async function openPage(
    url: string,
    { private: isPrivate = false }: { private?: boolean } = {},
  ): Promise<TestPage> {
    const { handle } = (await marionette.exclusively(async () => {
      // Asked of the current tab, which a test may have closed.
      const [known] = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      await marionette.send('WebDriver:SwitchToWindow', { handle: known, focus: false });
      return marionette.send('WebDriver:NewWindow', {
        type: isPrivate ? 'window' : 'tab',
        private: isPrivate,
        focus: true,
      });
    })) as { handle: string };
    const page = createFirefoxPage(marionette, handle);
    await page.goto(url);
    return page;
  }
  return {
    openPage,
    openExtensionPage: path => openPage(origin + path),
    async openPopup(page) {
      const addonId = expectAddonId(world);
      await page.bringToFront();
      await marionette.inChrome(scripts.OPEN_POPUP, addonId);
      return createFirefoxPopup(marionette, addonId);
    },
    async panel(options: WaitOptions = {}) {
      const addonId = expectAddonId(world);
      const isOpen = () => marionette.inChrome(scripts.isViewOpen('sidebar'), addonId);
      await poll(isOpen, { what: 'the sidebar to open', timeout: options.timeout });
      return createFirefoxSidebar(marionette, addonId);
    },
    sheetOf: (page, options) =>
      page.frame(url => url.startsWith('moz-extension://') && url.includes('/sheet.html'), options),
    async findPage(accepts, options: WaitOptions = {}) {
      const handle = await poll(() => findHandle(marionette, accepts), {
        what: 'the tab to open',
        timeout: options.timeout,
      });
      return createFirefoxPage(marionette, handle);
    },
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
  const ask = (script: string, ...args: Json[]): Promise<unknown> =>
    world.marionette.inChrome(script, expectAddonId(world), ...args);
  return {
    async inBackground<Args extends Json[], Result>(
      fn: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) {
      const script = asyncScript(callOf(fn));
      return resultOf(await ask(scripts.RUN_IN_BACKGROUND, script, args)) as Result;
    },
    isBackgroundRunning: async () => (await ask(scripts.IS_BACKGROUND_RUNNING)) === true,
    async stopBackground() {
      await ask(scripts.STOP_BACKGROUND);
    },
    async reloadExtension() {
      await ask(scripts.RELOAD);
      await waitForHost(world.marionette, expectAddonId(world));
    },
    async setExtensionEnabled(isEnabled) {
      await ask(scripts.SET_ENABLED, isEnabled);
    },
  };
}

/** Starts Firefox and gives the common view of it. */
export async function createFirefoxBrowser(
  options: LaunchOptions,
  life: BrowserLife,
): Promise<TestBrowser> {
  const { marionette, addonId } = await launchFirefox(options, life.profile, life.own);
  await marionette.inChrome(scripts.CATCH_EXTERNAL_URLS);
  const origin = addonId === undefined ? '' : await startExtension(options, marionette, addonId);
  const world = { marionette, addonId, origin };
  const background = createBackground(world);
  return {
    name: 'firefox',
    version: String(await marionette.inChrome(scripts.VERSION)),
    profile: life.profile,
    extensionOrigin: origin,
    ...createPages(world),
    ...background,
    async chooseInMenu(page, entry, info = {}) {
      await page.bringToFront();
      const click = { menuItemId: entry, pageUrl: await page.url(), ...info };
      await marionette.inChrome(scripts.CHOOSE_IN_MENU, expectAddonId(world), click);
    },
    badgeOf: url => readBadge(background, url),
    openedTabs: async () => (await marionette.inChrome(scripts.OPENED_TABS)) as string[],
    externalUrls: async () => (await marionette.inChrome(scripts.EXTERNAL_URLS)) as string[],
    clipboardText: async () => String(await marionette.inChrome(scripts.CLIPBOARD_TEXT)),
    killNow: () => life.killNow(),
    relaunch: () => life.relaunch(),
    close: () =>
      life.close(async () => {
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
        marionette.end();
      }),
  };
}
