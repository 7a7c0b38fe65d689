import { isHomePage } from './canonical-url.ts';
import { cleanUrl } from './clean-url.ts';
import { plainHostOf } from './same-site.ts';
import { splitUrl } from './split-url.ts';

const COMMENT_PAGE = /\/comment-page-\d+\/?$/i;
/** Which page of comments to show; the other comment parameters are `identity` to the cleaner. */
const COMMENT_PAGE_PARAMETER = /^cpage(?:=|$)/i;

/**
 * The stable address an article's drafts are kept under (decision 5 of the design): the page's own
 * canonical address when it is of the same host and no front page, else where the reader is;
 * without fragment, trackers and everything that points at one comment or page of comments.
 * @returns null when the page is not http(s)
 * @example articleAddress({ location: 'https://example.org/a/comment-page-2/?utm_source=x#comment-9' })
 * // 'https://example.org/a/'
 */
export function articleAddress(page: {
  location: string;
  canonical?: string | null;
}): string | null {
  const here = parseWeb(page.location);
  if (!here) return null;
  const canonical = page.canonical ? parseWeb(page.canonical, here) : null;
  const isOwn = canonical !== null && isOfSameHost(canonical, here);
  const isMisplaced = canonical !== null && isHomePage(canonical) && !isHomePage(here);
  return keyOf(isOwn && !isMisplaced ? canonical : here);
}

function parseWeb(address: string, base?: URL): URL | null {
  const url = URL.parse(address.trim(), base);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

function isOfSameHost(one: URL, other: URL): boolean {
  return plainHostOf(one.hostname) === plainHostOf(other.hostname) && one.port === other.port;
}

function keyOf(url: URL): string {
  url.username = '';
  url.password = '';
  // Routes of single-page sites are pages of their own; any other fragment points into the page.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  const withoutPage = url.pathname.replace(COMMENT_PAGE, '/');
  if (withoutPage !== url.pathname) url.pathname = withoutPage;
  // A wrapper is a page of its own here: its drafts must not land under another site's address.
  const cleaned = cleanUrl(url.href, { gifts: 'remove', wrappers: 'keep' });
  return dropCommentPage(cleaned.isLink ? cleaned.url : url.href);
}

function dropCommentPage(href: string): string {
  const query = splitUrl(href)?.query;
  if (!query) return href.replace(/\?$/, '');
  const staying = query
    .split('&')
    .filter(pair => pair !== '' && !COMMENT_PAGE_PARAMETER.test(pair));
  return href.replace(`?${query}`, staying.length > 0 ? `?${staying.join('&')}` : '');
}
