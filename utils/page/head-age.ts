/** Pages link to so much before they name themselves. */
const MAX_LINKS = 500;

/** What the head of a page says of its article, and the path it was first seen under. */
type Head = { says: string; path: string };

/** By the root element: a page that is written anew in the same document has another. */
const heads = new WeakMap<Element, Head>();

/** The route of a single-page site may stand in the fragment. */
function pathOf({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string {
  return /^#!?\//.test(hash) ? pathname + hash : pathname;
}

const isSamePath = (one: string, other: string): boolean =>
  one.replace(/\/$/, '') === other.replace(/\/$/, '');

/** Where the browser loaded this document from, before any single-page navigation. */
function loadedPath(): string {
  const url = URL.parse(performance.getEntriesByType('navigation')[0]?.name ?? '');
  return url === null ? '' : pathOf(url);
}

/**
 * The address of the article, as its page gives it: in the head, or in the body of one whose head broke off.
 * Asked at every write, and a browser keeps the list of a tag's elements, where a query walks over the page.
 */
export function canonicalOf(doc: Document): string | null {
  const links = doc.getElementsByTagName('link');
  for (let at = 0; at < links.length && at < MAX_LINKS; at++)
    if (links[at]?.matches('[rel~=canonical]')) return links[at]?.href || null;
  return null;
}

/**
 * Whether the head of a page still speaks of the article before: many single-page sites change address and
 * article and leave it as it was. A draft, a visit or a message to a friend would then be about the
 * wrong article. Asked at every look, so that it is known under which path a head came.
 */
export function isHeadOld(doc: Document): boolean {
  const canonical = canonicalOf(doc);
  const title = doc.head?.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const says = `${canonical ?? ''} ${title}`;
  if (says === ' ') return false;
  const path = pathOf(doc.location);
  const named = URL.parse(canonical ?? '')?.pathname ?? path;
  // A page that names the address it stands at speaks of itself, whatever path it came under: sites tidy theirs.
  if (canonical !== null && isSamePath(named, path)) {
    heads.set(doc.documentElement, { says, path });
    return false;
  }
  const known = heads.get(doc.documentElement);
  if (known?.says === says) return known.path !== path;
  // Seen for the first time after a navigation: the head is the old one where it names the old address.
  const isLeft = known === undefined && named !== path && named === loadedPath();
  heads.set(doc.documentElement, { says, path: isLeft ? named : path });
  return isLeft;
}
