import { createHash } from 'node:crypto';
import type { LaunchOptions } from './test-browser.ts';

type Preference = string | number | boolean;

/** A closed port of this machine: what is sent to the outside is refused at once. */
const NOWHERE = { host: '127.0.0.1', port: 9 } as const;

/** Firefox keeps to this machine, and to what the test asks. */
const QUIET: Record<string, Preference> = {
  'network.proxy.type': 1,
  'network.proxy.http': NOWHERE.host,
  'network.proxy.http_port': NOWHERE.port,
  'network.proxy.ssl': NOWHERE.host,
  'network.proxy.ssl_port': NOWHERE.port,
  'network.proxy.socks': NOWHERE.host,
  'network.proxy.socks_port': NOWHERE.port,
  'network.proxy.socks_remote_dns': true,
  'network.proxy.no_proxies_on': '127.0.0.1,localhost',
  'network.proxy.allow_hijacking_localhost': false,
  'network.proxy.failover_direct': false,
  'network.trr.mode': 5,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
  'services.settings.server': 'data:,#no-remote-settings/v1',
  'security.remote_settings.intermediates.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'geo.provider.network.url': '',
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
};

/** No questions, no first-run pages, no restored tabs. */
const UNDISTURBED: Record<string, Preference> = {
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'startup.homepage_welcome_url': '',
  'browser.newtabpage.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.tabs.warnOnClose': false,
  'browser.uitour.enabled': false,
  'browser.translations.enable': false,
  'browser.privatebrowsing.vpnpromourl': '',
  'termsofuse.bypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
  'signon.rememberSignons': false,
  'dom.push.connection.enabled': false,
  // The remote control needs the popup to stay while something else has the focus.
  'ui.popup.disable_autohide': true,
};

/** Lets an unsigned extension start from the profile's `extensions` folder, and keeps what it stored. */
const UNSIGNED_EXTENSION: Record<string, Preference> = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  // What an add-on asks for in a click is granted: the question is no page that could be clicked.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.startupScanScopes': 15,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** The same add-on id always gets the same `moz-extension:` host, so that storage is found again however early Firefox was killed. */
export function uuidOf(addonId: string): string {
  const hex = createHash('sha256').update(addonId).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The text of a profile's `user.js`, which Firefox reads at each start. */
export function userPreferences(options: LaunchOptions, addonId: string | undefined): string {
  const locale = options.locale ?? 'fr';
  const preferences: Record<string, Preference> = {
    ...QUIET,
    ...UNDISTURBED,
    ...UNSIGNED_EXTENSION,
    ...(addonId !== undefined && {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuidOf(addonId) }),
    }),
    'marionette.port': 0,
    'intl.locale.requested': locale === 'fr' ? 'fr' : 'en-US',
    'intl.accept_languages': locale === 'fr' ? 'fr-FR,fr,en-US,en' : 'en-US,en',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
