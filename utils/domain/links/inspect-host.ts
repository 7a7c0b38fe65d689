import { decodeHost } from './punycode.ts';

/** What a reader should know about the host of a link before posting it. */
export type HostFlag =
  'punycode' | 'mixed-script' | 'numeric-host' | 'private-host' | 'no-dot-host';

const PLAIN_HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
const PRIVATE_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|test|invalid)$/;

/** Scripts whose mixing within a name only ever serves to imitate (UTS #39, highly restrictive). */
const SCRIPTS = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  eastAsian:
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
  other:
    /(?=\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]/u,
} as const;

/** Cyrillic and Greek letters drawn like Latin ones: a whole label of them imitates (UTS #39 §4.1). */
const LOOKS_LATIN = /^[асеорхуіјѕһԁԛԝьгпӏνοαρυικχ0-9-]+$/u;

/** Whether the host is so ordinary that nothing else needs to be asked. */
export function isPlainHost(host: string): boolean {
  return PLAIN_HOST.test(host) && !host.includes('xn--');
}

/**
 * @param hostname as `URL.hostname` gives it: lower case, Punycode, IPv4 in dotted decimal
 */
export function inspectHost(hostname: string): HostFlag[] {
  if (isPlainHost(hostname)) return PRIVATE_NAME.test(hostname) ? ['private-host'] : [];
  if (IPV4.test(hostname)) {
    return PRIVATE_IPV4.test(hostname) ? ['numeric-host', 'private-host'] : ['numeric-host'];
  }
  if (hostname.startsWith('[')) {
    return PRIVATE_IPV6.test(hostname) ? ['numeric-host', 'private-host'] : ['numeric-host'];
  }
  const flags = inspectScripts(decodeHost(hostname));
  if (PRIVATE_NAME.test(hostname)) flags.push('private-host');
  if (!hostname.replace(/\.$/, '').includes('.')) flags.push('no-dot-host');
  return flags;
}

function inspectScripts(name: string): HostFlag[] {
  const labels = name.split('.');
  const mixes = labels.some(mixesScripts);
  const domain = labels.at(-1) ?? '';
  const imitates = SCRIPTS.latin.test(domain) && labels.some(isWhollyLatinLookalike);
  if (mixes) return ['punycode', 'mixed-script'];
  return imitates ? ['punycode'] : [];
}

function mixesScripts(label: string): boolean {
  const { latin, cyrillic, greek, eastAsian, other } = SCRIPTS;
  const found = [cyrillic, greek, eastAsian, other].filter(script => script.test(label));
  const isLatinToo = latin.test(label) && !(found.length === 1 && found[0] === eastAsian);
  return found.length > 1 || (found.length === 1 && isLatinToo);
}

function isWhollyLatinLookalike(label: string): boolean {
  return /[^\0-\x7f]/.test(label) && LOOKS_LATIN.test(label);
}

/**
 * The host as it may be shown: letters when they are of one script, Punycode when they could deceive.
 * @example displayHost('xn--mnchen-3ya.de') // 'münchen.de'
 */
export function displayHost(hostname: string): string {
  return inspectHost(hostname).includes('punycode') ? hostname : decodeHost(hostname);
}
