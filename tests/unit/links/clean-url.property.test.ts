import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanUrl } from '../../../utils/domain/links/clean-url.ts';
import { cleanLinksInText } from '../../../utils/domain/links/clean-links-in-text.ts';
import { findLinks } from '../../../utils/domain/links/find-links.ts';

/** Names no table knows, so that they must come out as they went in. */
const unknownPair = fc
  .tuple(fc.stringMatching(/^zz[a-z]{1,5}$/), fc.stringMatching(/^[\w%.~'+-]{0,8}$/))
  .map(([name, value]) => `${name}=${value}`);
const tracker = fc.constantFrom('utm_source=x', 'XTOR=1', 'fbclid=%20', 'at_medium=a', 'mc_cid=');
const path = fc.stringMatching(/^(?:\/[\w.~-]{0,6}){0,4}$/);
const fragment = fc.constantFrom('', '#s', '#xtor=1', '#:~:text=a%20b', '#a&utm_id=2', '#/r?x=1');
const host = fc.constantFrom(
  'journal.example',
  'www.youtube.com',
  'm.amazon.fr',
  'bit.ly',
  'élysée.example',
);
const login = fc.constantFrom('', 'a@', 'a:b@');

const link = fc
  .tuple(login, host, path, fc.array(fc.oneof(unknownPair, tracker), { maxLength: 6 }), fragment)
  .map(([user, name, where, pairs, hash]) => ({
    url: `https://${user}${name}${where}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${hash}`,
    path: where,
    unknown: pairs.filter(pair => pair.startsWith('zz')),
  }));

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(link, ({ url }) => {
      const once = cleanUrl(url);
      if (!once.isLink) throw new Error(url);
      expect(cleanUrl(once.url)).toMatchObject({ url: once.url, removed: [] });
    }),
  );
});

test('path and unknown parameters keep their bytes and order', () => {
  fc.assert(
    fc.property(link, ({ url, path: where, unknown }) => {
      const result = cleanUrl(url);
      if (!result.isLink) throw new Error(url);
      const [before = '', query = ''] = (result.url.split('#')[0] ?? '').split('?');
      expect(before.endsWith(where)).toBe(true);
      expect(query).toBe(unknown.join('&'));
    }),
  );
});

test('never throws and never grows a link it cannot read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const result = cleanUrl(text);
      expect(result.original).toBe(text);
    }),
  );
  fc.assert(
    fc.property(link, ({ url }) => {
      const result = cleanUrl(url);
      expect(result.isLink && result.url.length <= url.length).toBe(true);
    }),
  );
});

test('text around links is never touched', () => {
  const word = fc.stringMatching(/^[a-zéà ,.!?«»]{0,12}$/);
  fc.assert(
    fc.property(word, link, word, (before, { url }, after) => {
      const text = `${before}\n${url}\n${after}`;
      const { text: result } = cleanLinksInText(text);
      expect(result.startsWith(`${before}\n`)).toBe(true);
      expect(result.endsWith(`\n${after}`)).toBe(true);
    }),
  );
});

test('spans point at what they name', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          link.map(({ url }) => url),
        ),
      ),
      parts => {
        const text = parts.join(' ');
        for (const { start, end, url } of findLinks(text)) expect(text.slice(start, end)).toBe(url);
      },
    ),
  );
});
