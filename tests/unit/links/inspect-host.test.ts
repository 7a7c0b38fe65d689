import { expect, test } from 'vitest';
import { displayHost, inspectHost } from '../../../utils/domain/links/inspect-host.ts';
import { decodeHost, decodePunycode } from '../../../utils/domain/links/punycode.ts';

const hostOf = (name: string) => new URL(`https://${name}/`).hostname;

test.each([
  'élysée.example',
  'пример.рф',
  '例え.jp',
  '日本go.jp',
  'παράδειγμα.gr',
  'bücher.example',
  '한국.kr',
])('reads %s back and shows it in letters', name => {
  expect(decodeHost(hostOf(name))).toBe(name);
  expect(displayHost(hostOf(name))).toBe(name);
});

test.each(['аррӏе.com', 'gооgle.com', 'exаmple.org', 'ρaypal.com'])(
  'shows %s in Punycode',
  name => {
    expect(displayHost(hostOf(name))).toBe(hostOf(name));
    expect(inspectHost(hostOf(name))).toContain('punycode');
  },
);

test.each([
  ['127.0.0.1', ['numeric-host', 'private-host']],
  ['8.8.8.8', ['numeric-host']],
  ['172.31.0.1', ['numeric-host', 'private-host']],
  ['172.32.0.1', ['numeric-host']],
  ['[::1]', ['numeric-host', 'private-host']],
  ['[2001:db8::1]', ['numeric-host']],
  ['printer.local', ['private-host']],
  ['localhost', ['private-host', 'no-dot-host']],
  ['journal.example', []],
])('knows %s', (host, flags) => {
  expect(inspectHost(host)).toEqual(flags);
});

test.each(['!', 'zzzzzzzzzz99999', 'a b'])('what is no Punycode is null: %s', label => {
  expect(decodePunycode(label)).toBeNull();
});
