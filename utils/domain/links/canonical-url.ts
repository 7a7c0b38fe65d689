import { cleanUrl, type GiftToken, type LinkFlag, type RemovedPart } from './clean-url.ts';
import { plainHostOf, isSameSite } from './same-site.ts';
import { writeStrictly } from './strict-url.ts';

/** What a page says about its own address. `location` is where the reader is. */
export type PageAddresses = {
  location: string;
  canonical?: string | null;
  ogUrl?: string | null;
};

export type UrlSource = 'canonical' | 'og-url' | 'location';

/** Why a declared address was not taken, or what to know about the one that was. */
export type UrlReason =
  | 'canonical-not-http'
  | 'canonical-other-site'
  | 'canonical-home-page'
  | 'upgraded-to-https'
  | 'unwrapped'
  | 'anchor-dropped'
  | 'session-dropped'
  | 'gift-dropped';

export type ShareUrl = {
  url: string;
  source: UrlSource;
  reasons: UrlReason[];
  flags: LinkFlag[];
  removed: RemovedPart[];
  /** A subscriber's token found on the page; in the link only when asked for. */
  gift: GiftToken | null;
  /** The address of another site the page declares as the original, to offer. */
  otherSite: string | null;
};

export type ShareUrlOptions = {
  gifts?: 'keep' | 'remove';
  /** Ids of removed parts the reader wants in the link after all. */
  keep?: readonly string[];
};

const MAX_VIEWERS = 5;
const FRONT_PAGE =
  /^\/(?:index\.(?:html?|php)|(?:fr|en|de|es|it|pt|nl|ar|ca|eu|br|pl|ru|zh|ja)(?:-[a-z]{2})?\/?)?$/i;

/**
 * The address to pass on, chosen in the order of share-links.md §8: unwrap, canonical with guards,
 * clean, strict. A text directive is appended afterwards (text-fragment.ts).
 * @returns null when the page has no address others could open
 */
export function chooseShareUrl(
  page: PageAddresses,
  options: ShareUrlOptions = {},
): ShareUrl | null {
  const reasons: UrlReason[] = [];
  const here = parseWeb(openViewers(page.location.trim(), reasons));
  if (!here) return null;
  const declared = chooseDeclared(page, here, reasons);
  const target = declared.url ?? here;
  if (target.protocol === 'http:' && here.protocol === 'https:') {
    target.protocol = 'https:';
    reasons.push('upgraded-to-https');
  }
  dropSession(target, reasons);
  dropAnchor(target, reasons);
  const gifts = options.gifts ?? 'remove';
  const gift = takeGift(target, page.location, gifts);
  const cleaned = cleanUrl(target.href, { gifts, keep: options.keep ?? [] });
  if (!cleaned.isLink) return null;
  if (gifts === 'remove' && gift) reasons.push('gift-dropped');
  return {
    url: writeStrictly(new URL(cleaned.url).href),
    source: declared.url ? declared.source : 'location',
    reasons,
    flags: cleaned.flags.filter(flag => flag !== 'gift' || gifts === 'keep'),
    removed: cleaned.removed,
    gift,
    otherSite: declared.otherSite,
  };
}

function parseWeb(address: string): URL | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

/** Firefox' reader view, view-source, and the wrappers and AMP viewers `cleanUrl` knows. */
function openViewers(location: string, reasons: UrlReason[]): string {
  let address = location;
  for (let level = 0; level < MAX_VIEWERS; level += 1) {
    const inner = viewedIn(address);
    if (inner === null) break;
    address = inner;
    reasons.push('unwrapped');
  }
  const cleaned = cleanUrl(address);
  if (!cleaned.isLink || !cleaned.removed.some(part => part.kind === 'wrapper')) return address;
  reasons.push('unwrapped');
  return cleaned.url;
}

function viewedIn(address: string): string | null {
  if (/^view-source:/i.test(address)) return address.slice('view-source:'.length);
  if (!/^about:reader\?/i.test(address)) return null;
  return new URLSearchParams(address.slice(address.indexOf('?'))).get('url');
}

type Declared = { url: URL | null; source: UrlSource; otherSite: string | null };

function chooseDeclared(page: PageAddresses, here: URL, reasons: UrlReason[]): Declared {
  const candidates = [
    { source: 'canonical' as const, written: page.canonical?.trim() },
    { source: 'og-url' as const, written: page.ogUrl?.trim() },
  ];
  let otherSite: string | null = null;
  for (const { source, written } of candidates) {
    if (!written) continue;
    const url = resolve(written, here);
    const refusal = refuse(url, here);
    if (!refusal) return { url, source, otherSite };
    reasons.push(refusal);
    if (refusal === 'canonical-other-site') otherSite ??= url?.href ?? null;
  }
  return { url: null, source: 'location', otherSite };
}

function resolve(written: string, here: URL): URL | null {
  const url = URL.parse(written, here);
  return url ? parseWeb(openViewers(url.href, [])) : null;
}

function refuse(url: URL | null, here: URL): UrlReason | null {
  if (!url) return 'canonical-not-http';
  if (!isSameSite(url.hostname, here.hostname)) return 'canonical-other-site';
  return isHomePage(url) && !isHomePage(here) ? 'canonical-home-page' : null;
}

/** The front page of a site, whatever its language folder. */
export function isHomePage(url: URL): boolean {
  return FRONT_PAGE.test(url.pathname) && url.search === '' && !/^#!?\//.test(url.hash);
}

function dropSession(url: URL, reasons: UrlReason[]): void {
  const path = url.pathname.replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '');
  if (path === url.pathname) return;
  url.pathname = path;
  reasons.push('session-dropped');
}

/** Routes of single-page sites stay; anchors, comment links and measuring tags go. */
function dropAnchor(url: URL, reasons: UrlReason[]): void {
  if (url.hash === '' || /^#!?\//.test(url.hash)) return;
  url.hash = '';
  reasons.push('anchor-dropped');
}

/** The canonical link of a gifted article has no token: it is taken from the address bar. */
function takeGift(target: URL, location: string, gifts: 'keep' | 'remove'): GiftToken | null {
  const onTarget = cleanUrl(target.href);
  const onPage = cleanUrl(location);
  if (onTarget.isLink && onTarget.gift) return onTarget.gift;
  if (!onPage.isLink || !onPage.gift) return null;
  const isSameHost = plainHostOf(target.hostname) === plainHostOf(new URL(onPage.url).hostname);
  if (gifts === 'keep' && isSameHost) {
    const { name, value } = onPage.gift;
    target.search += `${target.search === '' ? '?' : '&'}${name}=${value}`;
  }
  return onPage.gift;
}
