import { describe, expect, test } from 'vitest';
import { MESSENGERS } from '../../../utils/domain/share/messengers.ts';
import {
  hasInstances,
  noShareAddresses,
  parseInstance,
  parseShareAddresses,
} from '../../../utils/domain/share/share-addresses.ts';

test.each([
  ['mastodon.example', 'mastodon.example'],
  ['  Mastodon.Example ', 'mastodon.example'],
  ['https://mastodon.example/@ada?x=1', 'mastodon.example'],
  ['http://lire.example', 'lire.example'],
  ['@ada@mastodon.example', 'mastodon.example'],
  ['ada@mastodon.example', 'mastodon.example'],
  ['lire.example:8443', 'lire.example:8443'],
  ['été.example', 'xn--t-9fab.example'],
  ['192.168.1.20:8080', '192.168.1.20:8080'],
])('%j is the server %s', (typed, host) => {
  expect(parseInstance(typed)).toBe(host);
});

test.each([
  [''],
  ['mastodon'],
  ['localhost'],
  ['mon serveur.example'],
  ['javascript:alert(1)'],
  ['ftp://lire.example'],
  ['lire.example.'],
  ['a..example'],
  [`${'a'.repeat(300)}.example`],
])('%j is none', typed => {
  expect(parseInstance(typed)).toBeNull();
});

test('only Mastodon and Wallabag have servers of their own', () => {
  expect(MESSENGERS.filter(hasInstances).map(({ id }) => id)).toEqual(['mastodon', 'wallabag']);
});

describe('what is stored', () => {
  test.each([[null], [undefined], [7], ['x'], [[]], [{ instances: null }], [{ instances: [4] }]])(
    'as %j gives none',
    stored => {
      expect(parseShareAddresses(stored)).toEqual(noShareAddresses);
    },
  );

  test('keeps what names a server', () => {
    const instances = { mastodon: 'https://m.example/', wallabag: 'rien', 'Un Autre': 'a.example' };
    expect(parseShareAddresses({ instances })).toEqual({
      instances: { mastodon: 'm.example' },
      favourites: [],
    });
  });
});
