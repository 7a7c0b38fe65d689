/** What a page says of itself to search engines, messengers and feed readers. */
const IN_HEAD = [
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'meta[name="description" i][content]:not([content=""])',
  'meta[name="keywords" i][content]:not([content=""])',
  'link[rel~="canonical"]',
  'link[type="application/rss+xml"]',
  'link[type="application/atom+xml"]',
  'script[type="application/ld+json"]',
].join(',');

/** What a page says that wants no stranger to find it. */
const HIDES = 'meta[name="robots" i][content*="noindex" i]';

/** Themes and old systems write some of it further down. */
const ANYWHERE = `article,[itemtype*="schema.org/"],${IN_HEAD}`;

/**
 * Whether a page is for everybody. One that is describes itself to others, nearly always: of 100 pages
 * of news with a comment form of their own 99 do (docs/detection.md). What stands behind a log-in has
 * nobody to tell: the message to one's bank, the mail, the task of a team. What is sent in the clear
 * is not private either: the old web, which often describes nothing. One that asks search engines to stay away
 * is, whatever its application says of itself on every page: of 337 pages with a comment form none does.
 */
export function isPublicPage(doc: Document): boolean {
  if (doc.URL.startsWith('http:')) return true;
  if (doc.head?.querySelector(HIDES) != null) return false;
  return doc.head?.querySelector(IN_HEAD) != null || doc.querySelector(ANYWHERE) !== null;
}
