import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleAddress } from '../../../utils/domain/links/article-address.ts';

const PAGE = 'https://www.journal.example/2026/11/titre/';

test.each([
  ['the page itself', PAGE, undefined, PAGE],
  ['an anchor and trackers', `${PAGE}?utm_id=1&xtor=2#comment-9`, undefined, PAGE],
  ['a reply', `${PAGE}?replytocom=9#respond`, undefined, PAGE],
  ['a comment in moderation', `${PAGE}?unapproved=3&moderation-hash=a#comment-3`, undefined, PAGE],
  ['a page of comments', `${PAGE}comment-page-4/#comments`, undefined, PAGE],
  [
    'a page of comments, plain',
    'https://www.journal.example/?p=7&cpage=2',
    undefined,
    'https://www.journal.example/?p=7',
  ],
  ['its canonical', 'https://m.journal.example/x', PAGE, PAGE],
  ['a relative canonical', `${PAGE}?a=1`, '/2026/11/titre/', PAGE],
  ['a foreign canonical', PAGE, 'https://agence.example/x', PAGE],
  ['a front-page canonical', PAGE, 'https://www.journal.example/', PAGE],
  [
    'the front page',
    'https://www.journal.example/',
    'https://www.journal.example/',
    'https://www.journal.example/',
  ],
  ['a broken canonical', PAGE, 'http://[', PAGE],
  ['a route', 'https://app.journal.example/#/a/1', undefined, 'https://app.journal.example/#/a/1'],
  [
    'a wrapper',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example',
    undefined,
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example',
  ],
])('keys the drafts of %s', (_what, location, canonical, expected) => {
  expect(articleAddress({ location, canonical })).toBe(expected);
});

test.each(['about:blank', 'file:///a.html', 'nothing', ''])('%j has no drafts', location => {
  expect(articleAddress({ location, canonical: PAGE })).toBeNull();
});

test('never throws, and a key is the key of itself', () => {
  const piece = fc.constantFrom(
    'a',
    '/',
    '?',
    '&',
    '#',
    '=',
    '%',
    ' ',
    'é',
    ':',
    '@',
    'utm_id=1',
    'cpage=2',
  );
  const address = fc
    .array(piece, { maxLength: 12 })
    .map(pieces => `https://journal.example/${pieces.join('')}`);
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), fc.option(address), (location, canonical) => {
      const key = articleAddress({ location, canonical }) ?? 'https://journal.example/';
      expect(articleAddress({ location: key })).toBe(key);
    }),
  );
});
