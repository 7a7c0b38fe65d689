import { trimAscii } from './trim-ascii.ts';

const COLON = /:|&#0*58;|&#x0*3a;|&colon;/i;

/**
 * WordPress' `wp_kses_bad_protocol`: what is before the first colon must be a scheme of the list,
 * else it is cut, as often as needed. So `javascript:alert(1)` becomes `alert(1)`, and so does the
 * path `/a:b` become `b`.
 */
export const cutForeignSchemes = (url: string, schemes: readonly string[]): string => {
  const bare = url.replace(CONTROLS, '');
  if (/^https?:\/\//.test(bare)) return bare;
  let address = bare;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = cutOneScheme(address, schemes);
    if (shorter === address) return address;
    address = shorter;
  }
  return cutOneScheme(address, schemes) === address ? address : '';
};

// oxlint-disable-next-line no-control-regex -- these are the characters WordPress takes away
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

const MOST_ROUNDS = 6;

const cutOneScheme = (url: string, schemes: readonly string[], depth = 1): string => {
  const colon = COLON.exec(url);
  if (!colon) return url;
  const before = url.slice(0, colon.index);
  if (before.includes('/?')) return url;
  const rest = trimAscii(url.slice(colon.index + colon[0].length));
  const scheme = before.replace(/[\s]/g, '').toLowerCase();
  if (!schemes.includes(scheme)) return rest;
  if (scheme !== 'feed') return `${scheme}:${rest}`;
  if (depth > 2) return '';
  const nested = cutOneScheme(rest, schemes, depth + 1);
  return nested === '' ? '' : `${scheme}:${nested}`;
};
