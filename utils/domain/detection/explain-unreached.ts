/** Why no script of ours answers in a tab; worded by the popup. */
export type UnreachedReason =
  /** Of the browser itself, or of an extension. */
  | 'browser-page'
  | 'local-file'
  /** Where extensions are handed out, and other places that browsers keep them from. */
  | 'store'
  | 'pdf'
  /** The reader, or who keeps this browser, lets Causerie onto other sites only. */
  | 'no-access'
  /** Opened before Causerie was installed or updated, or shown by the browser in a way of its own. */
  | 'not-yet';

/**
 * Chromium: `extensions/common/extension_urls.cc`. Firefox: the preference
 * `extensions.webextensions.restrictedDomains`. Edge: its add-on pages.
 */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|(?:[a-z]+\.)?accounts\.firefox\.com|(?:[a-z]+\.)?addons\.mozilla\.org|support\.mozilla\.org)(?:[/?#]|$)/u;

/**
 * The most telling reason.
 * @param url - of the page; `null` where the browser hides it
 * @param hasAccess - whether we are let onto its site; onto every site where the address is hidden
 */
export function explainUnreached(url: string | null, hasAccess: boolean): UnreachedReason {
  // Of what we may read the address is never hidden: it is a page we may not.
  if (url === null) return hasAccess ? 'browser-page' : 'not-yet';
  if (url.startsWith('file:')) return 'local-file';
  if (!/^https?:/u.test(url)) return 'browser-page';
  if (STORES.test(url)) return 'store';
  if (/^[^?#]*\.pdf(?:[?#]|$)/iu.test(url)) return 'pdf';
  return hasAccess ? 'not-yet' : 'no-access';
}
