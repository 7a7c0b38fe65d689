import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectLinks } from '../../../utils/domain/links/clean-links-in-text.ts';
import {
  restoreInText,
  type KeptParts,
  type ShortenedLink,
} from '../../../utils/domain/links/kept-parts.ts';

function shortened(text: string, kept: KeptParts = {}): ShortenedLink[] {
  return inspectLinks(text, {}, kept).map(({ before, after, removed }) => ({
    original: before,
    url: after,
    removed,
  }));
}

test.each([
  [
    'a tracker',
    'https://a.example/p?id=1&utm_source=x&b=2',
    'utm_source',
    'https://a.example/p?id=1&utm_source=x&b=2',
  ],
  [
    'one of two',
    'https://a.example/p?utm_source=x&fbclid=y',
    'fbclid',
    'https://a.example/p?fbclid=y',
  ],
  ['without scheme', 'www.a.example/p?gclid=1', 'gclid', 'www.a.example/p?gclid=1'],
  ['a password', 'https://me:secret@a.example/', '', 'https://me:secret@a.example/'],
])('puts back %s', (_, original, name, expected) => {
  const [link] = shortened(original);
  const part = link?.removed.find(removed => removed.name === name);
  if (link === undefined || part === undefined) throw new Error('nothing was removed');
  const text = `(${link.url})`;
  const restored = restoreInText(text, link, part, {});
  expect(restored?.text).toBe(`(${expected})`);
  expect(inspectLinks(expected, {}, restored?.kept)[0]?.after).toBe(expected);
});

test('gives nothing where the link is gone', () => {
  const [link] = shortened('https://a.example/?utm_source=x');
  const [part] = link?.removed ?? [];
  if (link === undefined || part === undefined) throw new Error('nothing was removed');
  expect(restoreInText('no link', link, part, {})).toBeNull();
});

test('all parts put back, in any order, give the link as it was', () => {
  const trackers = ['utm_source=a', 'utm_medium=b', 'fbclid=c', 'gclid=d'];
  const order = fc.shuffledSubarray(trackers, { minLength: 1 });
  const pick = fc.infiniteStream(fc.nat({ max: 3 }));
  fc.assert(
    fc.property(order, pick, (query, picks) => {
      const original = `https://a.example/p?id=1&${query.join('&')}`;
      let [link] = shortened(original);
      let text = link?.url ?? '';
      let kept: KeptParts = {};
      while (link !== undefined && link.removed.length > 0) {
        const index = (picks.next().value ?? 0) % link.removed.length;
        const part = link.removed[index];
        const restored = part && restoreInText(text, link, part, kept);
        if (!restored) throw new Error(`${text} lost ${part?.id}`);
        ({ text, link, kept } = restored);
      }
      expect(text).toBe(original);
      expect(shortened(text, kept)[0]?.url).toBe(original);
    }),
  );
});
