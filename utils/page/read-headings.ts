import type { Heading } from '../domain/article/choose-title.ts';
import { isElsewhere, textOf } from './article-scope.ts';

/** Where headlines stand, likeliest first: blogs give `h1` to their own name and `h2` or `h3` to the post. */
const HEADINGS = [
  'article h1',
  'main h1',
  'h1.entry-title,h1.post-title,h1[itemprop~=headline]',
  'h1',
  '[itemprop~=headline]',
  '.entry-title,.post-title',
];
const MAX_EACH = 4;
const MAX_HEADINGS = 8;

/** Where a site writes its own name. A header is none: many an article's headline stands in one. */
const SITE_BOX = '.site-title,#site-title,.site-branding,.site-name,#logo,.logo,.site-logo';

function leadsHome(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a');
  const href = link?.getAttribute('href');
  if (link === null || !href) return false;
  return link.textContent?.trim() === heading.textContent?.trim() && isFrontPage(href, heading);
}

function isFrontPage(href: string, { baseURI, ownerDocument }: Element): boolean {
  const address = URL.parse(href, baseURI);
  const here = URL.parse(ownerDocument.location.href);
  return address !== null && /^\/(?:[a-z]{2}\/)?$/.test(address.pathname) && here?.pathname !== '/';
}

/** What stands inside a headline's element and is no part of it. */
const ASIDE =
  'small,button,time,ul,nav,[rel~=author],[class*=byline i],[class*=_info i],[class*=meta i],[class*=tagline i],[class*=subtitle i]';
const MAX_ASIDES = 10;

/** The words of a headline, without a byline or buttons put into its element. */
function wordsOf(heading: Element): string {
  const text = textOf(heading);
  let words = text;
  for (const aside of [...heading.querySelectorAll(ASIDE)].slice(0, MAX_ASIDES)) {
    const asideWords = textOf(aside);
    // What a headline begins with is read with it, whatever its class says.
    if (!words.startsWith(asideWords)) words = words.replace(asideWords, ' ');
  }
  return words.replace(/\s+/g, ' ').trim() || text;
}

/** Some themes give the headline's class to the box it shares with rubrics and links. */
const headlineIn = (element: Element): Element =>
  /^h[1-6]$/.test(element.localName) ? element : (element.querySelector('h1,h2,h3') ?? element);

/** The headlines a page shows, at most 8, each with whether it only names the site. */
export function readHeadings(doc: Document): (Heading & { element: Element })[] {
  const found = new Set<Element>();
  for (const selector of HEADINGS)
    for (const element of [...doc.querySelectorAll(selector)].slice(0, MAX_EACH))
      if (!isElsewhere(element) && textOf(element) !== '') found.add(headlineIn(element));
  return [...found].slice(0, MAX_HEADINGS).map(element => ({
    element,
    text: wordsOf(element),
    isOfSite: leadsHome(element) || element.closest(SITE_BOX) !== null,
  }));
}
