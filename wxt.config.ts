import { fileURLToPath } from 'node:url';
import { defineConfig, type UserManifest } from 'wxt';
import { LEXICONS_FILE } from './utils/domain/moderation/model-files.ts';
import { packLexicons } from './utils/domain/moderation/pack-lexicons.ts';
import { contentSecurityPolicy } from './utils/platform/content-security-policy.ts';
import { allMessages } from './utils/platform/locales/all-messages.ts';
import { messagesFile, type SpokenLanguage } from './utils/platform/locales/languages.ts';

/** The add-on's identity in Firefox; it must never change, the stored drafts belong to it. */
const GECKO_ID = '{0c5d7f3e-6f0a-4d5c-9b4e-6a1c2f9d8e37}';

const manifest = (browser: string, isDevelopment: boolean): UserManifest => ({
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  default_locale: 'en',
  action: { default_title: '__MSG_actionTitle__' },
  // Each permission has its reason in docs/permissions.md.
  permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  host_permissions: ['http://*/*', 'https://*/*'],
  // Keys that are free in both browsers: docs/decisions/0003.
  commands: {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+O' },
      description: '__MSG_commandOpenPopup__',
    },
    'toggle-sheet': {
      suggested_key: { default: 'Alt+Shift+E' },
      description: '__MSG_commandToggleSheet__',
    },
    'share-article': {
      suggested_key: { default: 'Alt+Shift+S' },
      description: '__MSG_commandShare__',
    },
  },
  content_security_policy: { extension_pages: contentSecurityPolicy({ isDevelopment }) },
  web_accessible_resources: [
    {
      resources: ['sheet.html'],
      matches: ['http://*/*', 'https://*/*'],
      // Firefox refuses the key; its closed shadow root hides the address instead.
      ...(browser !== 'firefox' && { use_dynamic_url: true }),
    },
  ],
  ...(browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: GECKO_ID,
            // 142 is the first to read `data_collection_permissions` on the desktop and on Android.
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
          // What is missing there is a type: utils/platform/browser.ts.
          gecko_android: { strict_min_version: '142.0' },
        },
      }
    : // `URL.parse` is the youngest thing we call without asking first.
      { minimum_chrome_version: '126' }),
});

const ours = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * What the popup shows first, in one file in place of seventeen: each costs a round through the browser,
 * all of them 50 of the 150 ms a reader waits for the popup (docs/performance.md).
 */
const FIRST_VIEW = {
  name: 'first-view',
  test: /wxt-html-plugins|[\\/](?:PopupApp\.tsx|start-app\.ts|live-backend\.ts)$/u,
};

/** Set by tests/demo/dev.ts, which finds the browser. */
const devBrowser = process.env.CAUSERIE_DEV_BROWSER;

export default defineConfig({
  imports: false,
  webExt: {
    binaries: devBrowser ? { chrome: devBrowser, firefox: devBrowser } : {},
    // Chromium refuses its sandbox to root, which is who runs in containers.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  manifestVersion: 3,
  manifest: ({ browser, command }) => manifest(browser, command === 'serve'),
  vite: () => ({
    // Every browser we run in preloads modules itself.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: [
        // WXT's own announces the extension to every page and costs more than all the detector does.
        {
          find: 'wxt/utils/content-script-context',
          replacement: ours('utils/page/content-context.ts'),
        },
        // markdown-it's table of the names of characters, which the browser has, too.
        { find: 'entities', replacement: ours('utils/decode-reference.ts') },
        // The stand-in asks for a file of it, which keeps its name.
        { find: /^webextension-polyfill$/u, replacement: ours('utils/platform/polyfill-whole.ts') },
      ],
    },
  }),
  zip: {
    // An allow-list: what Firefox' reviewers need to build the same bytes, and nothing else.
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'package.json',
      'package-lock.json',
      '.npmrc',
      'tsconfig.json',
      'tsconfig.domain.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup-ahead'))
        config.resolve = {
          ...config.resolve,
          alias: { 'webextension-polyfill': ours('utils/platform/native-api.ts') },
        };
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const { output } = ((config.build ??= {}).rollupOptions ??= {});
      if (output === undefined || Array.isArray(output)) return;
      output.codeSplitting = { groups: [FIRST_VIEW] };
    },
    'build:publicAssets': (_wxt, assets) => {
      // A worker cannot load a chunk: as a file the lexicons are read where comments are judged alone.
      assets.push({
        relativeDest: LEXICONS_FILE.slice(1),
        contents: JSON.stringify(packLexicons()),
      });
      for (const [language, messages] of Object.entries(allMessages)) {
        assets.push({
          relativeDest: messagesFile(language as SpokenLanguage).slice(1),
          contents: JSON.stringify(messages),
        });
        // The names the browser itself shows come from the same locale files as everything else.
        const names = Object.entries(messages.manifest).map(([key, message]) => [key, { message }]);
        assets.push({
          // Browsers name these folders with an underscore: pt_BR.
          relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
          contents: JSON.stringify(Object.fromEntries(names), null, 2),
        });
      }
    },
  },
});
