import { afterEach, expect, test, vi } from 'vitest';
import { isHeadOld } from '../../../utils/page/head-age.ts';
import { readArticle } from '../../../utils/page/read-article.ts';
import { readPlace } from '../../../utils/page/read-place.ts';
import { openPage } from './make-world.ts';

const SITE = 'https://gazette.example';

const page = (path: string, heading: string) => `<html lang="fr"><head>
  <title>${heading} - La Gazette</title>
  <link rel="canonical" href="${SITE}${path}">
  <meta property="og:title" content="${heading}"><meta property="og:site_name" content="La Gazette">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${heading}","datePublished":"2026-11-05"}</script>
  </head><body><article><h1>${heading}</h1></article></body></html>`;

/** What a single-page site does: address and article change, and the head perhaps not. */
function go(path: string, heading: string): void {
  history.pushState(null, '', path);
  const headline = document.querySelector('h1');
  if (headline) headline.textContent = heading;
  document.title = `${heading} - La Gazette`;
}

function setHead(path: string, heading: string): void {
  document.querySelector('link')?.setAttribute('href', SITE + path);
  document.querySelector('meta')?.setAttribute('content', heading);
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('the head a page came with is about that page, whatever address it names', () => {
  const doc = openPage(page('/marche/', 'Le marché'), `${SITE}/amp/marche/?utm_source=x`);
  expect(isHeadOld(doc)).toBe(false);
  expect(isHeadOld(doc)).toBe(false);
});

test('left as it was, it is about the article before; renewed, about this one; and back again', () => {
  const doc = openPage(page('/marche/', 'Le marché'), `${SITE}/marche/`);
  expect(isHeadOld(doc)).toBe(false);
  go('/pont/', 'Le pont');
  expect(isHeadOld(doc)).toBe(true);
  setHead('/pont/', 'Le pont');
  expect(isHeadOld(doc)).toBe(false);
  go('/marche/', 'Le marché');
  expect(isHeadOld(doc)).toBe(true);
  go('/pont/', 'Le pont');
  expect(isHeadOld(doc)).toBe(false);
});

test('a head that names the address of the page is about it, though the page came under another', () => {
  const doc = openPage(page('/marche/', 'Le marché'), `${SITE}/amp/marche/`);
  expect(isHeadOld(doc)).toBe(false);
  history.replaceState(null, '', '/marche');
  expect(isHeadOld(doc)).toBe(false);
  expect(readPlace({ doc, embed: null }).canonical).toBe(`${SITE}/marche/`);
});

test.each(['?page=2', '#comments'])(
  'another page or place of one article is no other: %s',
  part => {
    const doc = openPage(page('/marche/', 'Le marché'), `${SITE}/marche/`);
    isHeadOld(doc);
    history.pushState(null, '', part);
    expect(isHeadOld(doc)).toBe(false);
  },
);

test('routes in the fragment are articles of their own', () => {
  const doc = openPage(page('/', 'Le marché'), `${SITE}/#!/marche`);
  isHeadOld(doc);
  history.pushState(null, '', '#!/pont');
  expect(isHeadOld(doc)).toBe(true);
});

test('seen first after a navigation, a head that names where the page was loaded from is old', () => {
  const doc = openPage(page('/marche/', 'Le marché'), `${SITE}/pont/`);
  const loaded = { name: `${SITE}/marche/` } as PerformanceEntry;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([loaded]);
  expect(isHeadOld(doc)).toBe(true);
  expect(isHeadOld(doc)).toBe(true);
  setHead('/pont/', 'Le pont');
  expect(isHeadOld(doc)).toBe(false);
});

test('a draft, and a message to a friend, are about the article in view', () => {
  const doc = openPage(page('/marche/', 'Le marché'), `${SITE}/marche/`);
  const place = () => readPlace({ doc, embed: null });
  expect(place()).toMatchObject({ canonical: `${SITE}/marche/`, title: 'Le marché' });
  go('/pont/', 'Le pont');
  expect(place()).toMatchObject({ canonical: `${SITE}/pont/`, title: 'Le pont' });
  const { title, canonical, publishedAt, siteName } = readArticle(doc);
  expect({ title: title?.value, canonical, publishedAt, siteName: siteName?.value }).toEqual({
    title: 'Le pont',
    canonical: null,
    publishedAt: null,
    siteName: 'La Gazette',
  });
});

test('a page that names no address is kept under the one it had when the words were typed', () => {
  const doc = openPage('<html><body><h1>Le marché</h1></body></html>', `${SITE}/marche/`);
  expect(readPlace({ doc, embed: null }).canonical).toBe(`${SITE}/marche/`);
});
