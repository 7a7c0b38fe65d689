import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrPayloadOf } from '../../../utils/domain/share/qr-payload.ts';
import {
  linkToPassage,
  withoutDirective,
  writeTextDirective,
} from '../../../utils/domain/share/text-fragment.ts';

const PAGE = 'https://journal.example/a';

test.each([
  [{ textStart: 'là-bas' }, 'text=l%C3%A0%2Dbas'],
  [{ textStart: 'a', textEnd: 'b' }, 'text=a,b'],
  [{ prefix: 'p', textStart: 'a', suffix: 's' }, 'text=p-,a,-s'],
  [{ prefix: 'p', textStart: 'a', textEnd: 'b', suffix: 's' }, 'text=p-,a,b,-s'],
  [{ textStart: 'dit\u202f!' }, 'text=dit%E2%80%AF%21'],
  [{ textStart: "l'a (b)*~_." }, 'text=l%27a%20%28b%29%2A%7E%5F%2E'],
  [{ textStart: 'e\u0301\ud83d' }, 'text=e%CC%81%EF%BF%BD'],
])('writes %j', (directive, expected) => {
  expect(writeTextDirective(directive)).toBe(expected);
});

test.each([
  [PAGE, `${PAGE}#:~:text=x`],
  [`${PAGE}#s2`, `${PAGE}#s2:~:text=x`],
  [`${PAGE}#/route`, `${PAGE}#/route:~:text=x`],
  [`${PAGE}#:~:text=old`, `${PAGE}#:~:text=x`],
])('links to a passage of %s', (url, expected) => {
  expect(linkToPassage(url, { textStart: 'x' })).toBe(expected);
});

test('any passage gives an address no linkifier cuts, and comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), textStart => {
      const url = linkToPassage(PAGE, { textStart });
      expect(url).toMatch(/^[A-Za-z0-9%:/.#~=]+[A-Za-z0-9]$/);
      expect(decodeURIComponent(url.split(':~:text=')[1] ?? '')).toBe(textStart);
      expect(withoutDirective(url)).toBe(PAGE);
    }),
  );
});

test('a code holds the passage while it is easy to scan', () => {
  const short = linkToPassage(PAGE, { textStart: 'un passage' });
  expect(qrPayloadOf(short)).toBe(short);
  expect(qrPayloadOf(linkToPassage(PAGE, { textStart: 'é'.repeat(60) }))).toBe(PAGE);
});
