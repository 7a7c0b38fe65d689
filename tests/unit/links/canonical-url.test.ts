import { expect, test } from 'vitest';
import { chooseShareUrl } from '../../../utils/domain/links/canonical-url.ts';
import { isSameSite } from '../../../utils/domain/links/same-site.ts';

const PAGE = 'https://www.journal.example/monde/article_1.html';
const urlOf = (location: string, canonical?: string, ogUrl?: string) =>
  chooseShareUrl({ location, canonical, ogUrl })?.url ?? null;

test.each([
  ['reader view', `about:reader?url=${encodeURIComponent(PAGE)}`, PAGE],
  ['page source', `view-source:${PAGE}`, PAGE],
  ['a wrapper', `https://l.facebook.com/l.php?u=${encodeURIComponent(PAGE)}&h=x`, PAGE],
  ['an AMP viewer', 'https://www.google.com/amp/s/www.journal.example/monde/article_1.html', PAGE],
  ['trackers', `${PAGE}?xtor=1&page=2#Echobox=3`, `${PAGE}?page=2`],
  ['an anchor', `${PAGE}#comments`, PAGE],
  ['a passage', `${PAGE}#:~:text=a`, PAGE],
  ['a route', 'https://app.journal.example/#/a/1', 'https://app.journal.example/#/a/1'],
  ['a session', 'https://journal.example/a;jsessionid=F00?x=1', 'https://journal.example/a?x=1'],
  ['login and port', 'https://a:b@journal.example:443/a', 'https://journal.example/a'],
  [
    'a gift',
    'https://www.nytimes.com/a.html?unlocked_article_code=1',
    'https://www.nytimes.com/a.html',
  ],
  [
    'raw characters',
    'https://journal.example/a?q=x|y^z`{}',
    'https://journal.example/a?q=x%7Cy%5Ez%60%7B%7D',
  ],
  [
    'last punctuation',
    'https://journal.example/Mercure_(dieu)',
    'https://journal.example/Mercure_(dieu%29',
  ],
  ['a last full stop', 'https://journal.example/etc.', 'https://journal.example/etc%2E'],
  ['an empty value', 'https://journal.example/a?b=', 'https://journal.example/a?b='],
  ['a last equals sign', 'https://journal.example/a?b=YQ==', 'https://journal.example/a?b=YQ=%3D'],
  ['an empty query', `${PAGE}?`, PAGE],
  ['letters of a host', 'https://élysée.example/a', 'https://xn--lyse-9oad.example/a'],
])('passes on the page behind %s', (_what, location, expected) => {
  expect(urlOf(location)).toBe(expected);
});

test.each([
  'file:///home/lea/a.html',
  'chrome://newtab/',
  'about:blank',
  'moz-extension://x/a',
  '',
  'x',
])('has nothing to pass on for %j', location => {
  expect(urlOf(location, PAGE)).toBeNull();
});

test.each([
  [
    'own canonical',
    'https://www.journal.example/propre',
    undefined,
    'canonical',
    'https://www.journal.example/propre',
  ],
  ['relative canonical', '/propre', undefined, 'canonical', 'https://www.journal.example/propre'],
  [
    'a subdomain',
    'https://pixels.journal.example/p',
    undefined,
    'canonical',
    'https://pixels.journal.example/p',
  ],
  [
    'http canonical',
    'http://www.journal.example/p',
    undefined,
    'canonical',
    'https://www.journal.example/p',
  ],
  ['front page', 'https://www.journal.example/', undefined, 'location', PAGE],
  ['language folder', 'https://www.journal.example/fr/', undefined, 'location', PAGE],
  ['script', 'javascript:alert(1)', undefined, 'location', PAGE],
  ['another site', 'https://agence.example/depeche', undefined, 'location', PAGE],
  [
    'Open Graph',
    undefined,
    'https://www.journal.example/og',
    'og-url',
    'https://www.journal.example/og',
  ],
  [
    'Open Graph after a bad one',
    'https://www.journal.example/',
    '/og',
    'og-url',
    'https://www.journal.example/og',
  ],
])('judges a declared address: %s', (_what, canonical, ogUrl, source, url) => {
  expect(chooseShareUrl({ location: PAGE, canonical, ogUrl })).toMatchObject({ source, url });
});

test('says why, and offers the other site', () => {
  const share = chooseShareUrl({
    location: `${PAGE}#x`,
    canonical: 'https://agence.example/depeche',
  });
  expect(share?.reasons).toEqual(['canonical-other-site', 'anchor-dropped']);
  expect(share?.otherSite).toBe('https://agence.example/depeche');
});

test('keeps the gift when asked, even where the canonical address has none', () => {
  const page = {
    location: 'https://www.nytimes.com/a.html?unlocked_article_code=1.x&smid=y',
    canonical: 'https://www.nytimes.com/a.html',
  };
  expect(chooseShareUrl(page)).toMatchObject({ url: page.canonical, gift: { value: '1.x' } });
  expect(chooseShareUrl(page, { gifts: 'keep' })?.url).toBe(
    'https://www.nytimes.com/a.html?unlocked_article_code=1.x',
  );
});

test.each([
  ['www.journal.example', 'm.journal.example', true],
  ['a.journal.co.uk', 'b.journal.co.uk', true],
  ['journal.co.uk', 'autre.co.uk', false],
  ['lea.blogspot.com', 'max.blogspot.com', false],
  ['127.0.0.1', '127.0.0.1', true],
  ['10.0.0.1', '192.0.0.1', false],
])('%s and %s: same site %s', (one, other, isSame) => {
  expect(isSameSite(one, other)).toBe(isSame);
});
