import type { BrowserName } from './test-browser.ts';

/** How a browser is called in PATH, and where it lives outside PATH; `%NAME%` is a variable of the environment. */
export type BrowserPlaces = { commands: string[]; paths: string[] };

/** Google's own Chrome is left out on purpose: it refuses unpacked extensions since Chrome 137. */
export const CHROMIUM_PLACES: Partial<Record<NodeJS.Platform, BrowserPlaces>> = {
  linux: {
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'],
    paths: [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/opt/chromium/chrome',
    ],
  },
  darwin: {
    commands: ['chromium'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '%HOME%/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
  },
  win32: {
    commands: ['chromium.exe'],
    paths: [
      String.raw`%LOCALAPPDATA%\Chromium\Application\chrome.exe`,
      String.raw`%ProgramFiles%\Chromium\Application\chrome.exe`,
      String.raw`%ProgramFiles(x86)%\Chromium\Application\chrome.exe`,
    ],
  },
};

export const FIREFOX_PLACES: Partial<Record<NodeJS.Platform, BrowserPlaces>> = {
  linux: {
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib64/firefox/firefox',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
    ],
  },
  darwin: {
    commands: ['firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '%HOME%/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
    ],
  },
  win32: {
    commands: ['firefox.exe'],
    paths: [
      String.raw`%ProgramFiles%\Mozilla Firefox\firefox.exe`,
      String.raw`%ProgramFiles(x86)%\Mozilla Firefox\firefox.exe`,
      String.raw`%LOCALAPPDATA%\Mozilla Firefox\firefox.exe`,
      String.raw`%ProgramFiles%\Firefox Developer Edition\firefox.exe`,
    ],
  },
};

type Facts = {
  /** Variable of the environment that names the program. */
  variable: string;
  /** Debian packages. Chromium's language packs are apart, and French without them is English. */
  packages: string[];
  places: Partial<Record<NodeJS.Platform, BrowserPlaces>>;
  /** What a person has to do, one line each. */
  advice: string[];
};

export const BROWSERS: Record<BrowserName, Facts> = {
  chromium: {
    variable: 'CAUSERIE_CHROMIUM',
    packages: ['chromium', 'chromium-l10n'],
    places: CHROMIUM_PLACES,
    advice: [
      'Debian   sudo apt-get install chromium chromium-l10n',
      'Fedora   sudo dnf install chromium',
      'Arch     sudo pacman -S chromium',
      'Ubuntu   its chromium is a snap, which cannot load an extension from here:',
      '         npx @puppeteer/browsers install chrome@stable   (Chrome for Testing), then set the variable below',
      'macOS    brew install --cask chromium',
      'Windows  winget install Hibbiki.Chromium',
      'Google Chrome itself will not do: it refuses unpacked extensions on the command line since version 137.',
    ],
  },
  firefox: {
    variable: 'CAUSERIE_FIREFOX',
    packages: ['firefox-esr'],
    places: FIREFOX_PLACES,
    advice: [
      'Debian   sudo apt-get install firefox-esr',
      'Fedora   sudo dnf install firefox',
      'Arch     sudo pacman -S firefox',
      'Ubuntu   its firefox is a snap, which cannot use a profile from here:',
      '         install the .deb from https://support.mozilla.org/kb/install-firefox-linux',
      'macOS    brew install --cask firefox',
      'Windows  winget install Mozilla.Firefox.ESR',
    ],
  },
};
