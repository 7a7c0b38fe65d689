import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import type { LaunchOptions } from './test-browser.ts';

const LANGUAGES = {
  fr: { accept: 'fr-FR,fr,en-US,en', environment: 'fr_FR.UTF-8' },
  en: { accept: 'en-US,en', environment: 'en_US.UTF-8' },
} as const;

/** Nothing but this machine can be reached, and the browser does nothing of its own accord. */
const QUIET = [
  '--no-sandbox',
  // There is none to draw with: a process that stands in for it costs a tenth of the processor's time.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts Chromium on a profile with an unpacked extension.
 * Its interface (and `i18n.getUILanguage`) speaks French only where a French language pack is installed
 * (Debian: chromium-l10n); pages and `navigator.language` follow `locale` everywhere.
 */
export async function launchChromium(options: LaunchOptions, profile: string): Promise<Browser> {
  const { accept, environment } = LANGUAGES[options.locale ?? 'fr'];
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const extensions = options.extension === undefined ? [] : [options.extension];
  return puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headed !== true,
    // Extensions can be loaded over a pipe only; it also ends the browser when this process dies.
    pipe: true,
    enableExtensions: extensions,
    extensionsEnabledInIncognito: options.allowPrivate === true ? extensions : [],
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      `--lang=${options.locale ?? 'fr'}`,
      `--accept-lang=${accept}`,
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.arguments ?? []),
    ],
    env: { ...process.env, LC_ALL: environment, LANG: environment, LANGUAGE: environment },
  });
}
