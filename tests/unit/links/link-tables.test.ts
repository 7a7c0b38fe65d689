import { expect, test } from 'vitest';
import { GIFT_PARAMETERS } from '../../../utils/domain/links/gift-parameters.ts';
import { IDENTITY_PARAMETERS } from '../../../utils/domain/links/identity-parameters.ts';
import { REDIRECT_WRAPPERS } from '../../../utils/domain/links/redirect-wrappers.ts';
import { SHORTENER_HOSTS } from '../../../utils/domain/links/shorteners.ts';
import { SITE_PARAMETERS } from '../../../utils/domain/links/site-parameters.ts';
import {
  FRAGMENT_TRACKERS,
  TRACKING_PARAMETERS,
} from '../../../utils/domain/links/tracking-parameters.ts';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const general = TRACKING_PARAMETERS.flatMap(row => row.names ?? []);

test('every row names its source', () => {
  const rows = [
    ...TRACKING_PARAMETERS,
    ...FRAGMENT_TRACKERS,
    ...IDENTITY_PARAMETERS,
    ...GIFT_PARAMETERS,
    ...SITE_PARAMETERS,
    ...REDIRECT_WRAPPERS,
  ];
  expect(rows.filter(row => row.source.length < 3)).toEqual([]);
});

test('names are lower case and written once', () => {
  expect(general.filter(name => name !== name.toLowerCase())).toEqual([]);
  expect(general.filter((name, index) => general.indexOf(name) !== index)).toEqual([]);
  const odd = SITE_PARAMETERS.filter(({ names = [] }) => {
    const isRepeated = new Set(names).size !== names.length;
    return isRepeated || names.some(name => name !== name.toLowerCase());
  });
  expect(odd.map(row => row.domains[0])).toEqual([]);
});

test('words that choose a page are on no general list', () => {
  const common = [
    'id',
    'p',
    'page',
    'q',
    's',
    't',
    'ref',
    'source',
    'from',
    'var',
    'set',
    'v',
    'lang',
  ];
  const everywhere = new Set([...general, ...IDENTITY_PARAMETERS.flatMap(row => row.names)]);
  expect(common.filter(name => everywhere.has(name))).toEqual([]);
});

test('hosts are whole names, without scheme or path', () => {
  const hosts = [
    ...SHORTENER_HOSTS,
    ...SITE_PARAMETERS.flatMap(row => row.domains),
    ...REDIRECT_WRAPPERS.flatMap(row => row.hosts.concat(row.under ?? [])),
  ];
  expect(hosts.filter(host => !HOST.test(host))).toEqual([]);
});

test('prefixes end where the matcher cuts a name', () => {
  const prefixes = [...TRACKING_PARAMETERS, ...FRAGMENT_TRACKERS].flatMap(
    row => row.prefixes ?? [],
  );
  expect(prefixes.filter(prefix => !/^_*[a-z0-9]+_$/.test(prefix))).toEqual([]);
});
