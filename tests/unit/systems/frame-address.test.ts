import { expect, test } from 'vitest';
import type { SystemFrame } from '../../../utils/systems/comment-system.ts';
import {
  articleOfFrame,
  embedMatches,
  isFrameAddress,
} from '../../../utils/systems/frame-address.ts';

const frame = (...matches: SystemFrame['matches']): SystemFrame => ({
  matches,
  element: [],
  article: ['t_u', '#parent'],
});

test.each([
  ['disqus.com/embed/comments/*', 'https://disqus.com/embed/comments/?f=x', true],
  ['disqus.com/embed/comments/*', 'https://disqus.com.evil.example/embed/comments/', false],
  ['disqus.com/embed/comments/*', 'https://disqus.com/by/ada/', false],
  ['*.example.org/w*', 'https://a.b.example.org/widget?x', true],
  ['*.example.org/w*', 'https://example.org/w', true],
  ['*.example.org/w*', 'https://badexample.org/w', false],
  ['*/web/iframe.html*', 'https://remark.example/web/iframe.html?site_id=a', true],
  ['*/*/widget?*', 'https://giscus.app/fr/widget?origin=x', true],
  ['*/*/widget?*', 'https://giscus.app/widget', false],
  ['a.example/one', 'https://a.example/one/two', false],
  ['a.example/*b', 'https://a.example/b', true],
  ['a.example/*bb', 'https://a.example/b', false],
] as const)('%s and %s', (pattern, address, isOwn) => {
  expect(isFrameAddress(frame(pattern), address)).toBe(isOwn);
});

test('the manifest gets both schemes', () => {
  expect(embedMatches([frame('a.example/*', 'b.example/c'), frame('*/d*')])).toEqual([
    '*://a.example/*',
    '*://b.example/c',
    '*://*/d*',
  ]);
});

test.each([
  ['https://disqus.com/embed/comments/?t_u=https%3A%2F%2Fa.example%2Fb', 'https://a.example/b'],
  [
    'https://jetpack.wordpress.com/jetpack-comment/?x=1#parent=https%3A%2F%2Fa.example%2Fb',
    'https://a.example/b',
  ],
  ['https://disqus.com/embed/comments/?t_u=javascript%3Aalert(1)', null],
  ['https://disqus.com/embed/comments/', null],
  ['no address', null],
])('the article named by %s', (address, article) => {
  expect(articleOfFrame(frame('disqus.com/*'), address)).toBe(article);
});
