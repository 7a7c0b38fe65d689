import type { TestBrowser } from '../support/browsers/test-browser.ts';

type Access = { origins: string[] };

type FirefoxPage = {
  browser: {
    permissions: {
      getAll(): Promise<Access>;
      remove(access: Access): Promise<boolean>;
      request(access: Access): Promise<boolean>;
    };
  };
};

type ChromiumSettings = {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: {
        extensionId: string;
        hostAccess: string;
      }): Promise<void>;
    };
  };
};

/** Lets the extension onto every site or, as a reader can, only where its icon is clicked. */
export async function letIn(browser: TestBrowser, isEverywhere: boolean): Promise<void> {
  if (browser.name === 'firefox') return isEverywhere ? undefined : withholdInFirefox(browser);
  const settings = await browser.openPage('chrome://extensions/');
  await settings.evaluate(
    async (extensionId, hostAccess) => {
      const { chrome } = globalThis as unknown as ChromiumSettings;
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    new URL(browser.extensionOrigin).host,
    isEverywhere ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await settings.close();
}

async function withholdInFirefox(browser: TestBrowser): Promise<void> {
  const own = await browser.openExtensionPage('/welcome.html');
  await own.evaluate(async () => {
    const { permissions } = (globalThis as unknown as FirefoxPage).browser;
    const { origins } = await permissions.getAll();
    await permissions.remove({ origins });
  });
  await own.close();
}
