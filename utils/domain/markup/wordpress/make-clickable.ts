import { normalizeReferences } from './entities.ts';
import { relOf } from './link-rel.ts';
import { mapTexts } from './map-texts.ts';
import { cutForeignSchemes } from './url-scheme.ts';

/** Inside these, addresses stay text. */
const LITERAL = new Set(['code', 'pre', 'script', 'style']);

/** Letters of an address; every character beyond ASCII counts, as its bytes do for WordPress. */
const PLAIN = String.raw`[\w\u0080-\u{10ffff}#%~/@[\]*(+=&$-]`;
const URL = new RegExp(
  String.raw`([ \t\n\r\f\v(<.,;:!?]|^)(\w{1,20}://(?=[^ \t\n\r\f\v]{1,2000}(?:[ \t\n\r\f\v]|$))(?:${PLAIN}|['.,;:!?)](?=${PLAIN}))*)(\)?)`,
  'gu',
);
const BARE_HOST = /([ \t\n\r\f\v>]|^)((?:www|ftp)\.[\w\u0080-\u{10ffff}#$%&~/.\-;:=,?@[\]+]+)/giu;
const EMAIL = /([ \t\n\r\f\v>]|^)([.0-9a-z_+-]{1,256})@((?:[0-9a-z-]{1,256}\.)+[0-9a-z]{2,63})/gi;

export type ClickableOptions = {
  readonly host?: string | undefined;
  readonly schemes: readonly string[];
};

/**
 * WordPress' `make_clickable`: bare URLs, `www.` hosts and e-mail addresses become links, outside
 * code. A link that would then stand inside another is taken back.
 */
export const makeClickable = (html: string, options: ClickableOptions): string => {
  const linked = mapTexts(html, LITERAL, text => linkText(text, options));
  return linked.replace(/(<a(?:[ \r\n\t][^>]*>|>))<a [^>]*>([^<>]*)<\/a><\/a>/gi, '$1$2</a>');
};

const linkText = (text: string, options: ClickableOptions): string => {
  if (!/:\/\/|www\.|ftp\.|@/i.test(text)) return text;
  const link = (address: string, label = address): string =>
    `<a href="${address}" rel="${relOfMade(address, options.host)}">${label}</a>`;
  return text
    .replace(URL, (found, before: string, address: string, closing: string) => {
      const [url, after] = balanceParentheses(address, closing);
      const clean = cleanUrl(url, options.schemes);
      return clean === '' ? found : `${before}${link(clean)}${after}`;
    })
    .replace(BARE_HOST, (found, before: string, host: string) => {
      const stop = /[.,;:)]$/.test(host) ? host.slice(-1) : '';
      const clean = cleanUrl(`http://${stop ? host.slice(0, -1) : host}`, options.schemes);
      return clean === '' ? found : `${before}${link(clean)}${stop}`;
    })
    .replace(EMAIL, (_, before: string, user: string, host: string) => {
      const address = `${user}@${host}`;
      return `${before}<a href="mailto:${address}">${address}</a>`;
    });
};

/** WordPress' `_make_clickable_rel_attr`: only what is surely a web address is marked `nofollow`. */
const relOfMade = (address: string, host: string | undefined): string =>
  WEB_ADDRESS.test(address) ? relOf(address, host) : 'ugc';

const WEB_ADDRESS = /^https?:\/\/[^/?#:]*(?::\d*)?(?:[/?#]|$)/i;

/** A `)` belongs to the address only when the address opened it. */
const balanceParentheses = (address: string, closing: string): [url: string, after: string] => {
  let url = closing && address.indexOf('(') > 0 ? address + closing : address;
  let after = url === address ? closing : '';
  let missing = count(url, ')') - count(url, '(');
  for (; missing > 0; missing--) {
    const last = url.lastIndexOf(')');
    after = url.slice(last) + after;
    url = url.slice(0, last);
  }
  return [url, after];
};

const count = (text: string, character: string): number => text.split(character).length - 1;

/**
 * WordPress' `esc_url` for display: characters no URL may hold go, `&` and `'` are written as
 * numbers; '' when the scheme is not allowed.
 */
const cleanUrl = (typed: string, schemes: readonly string[]): string => {
  let url = typed
    .trimStart()
    .replaceAll(' ', '%20')
    .replace(/[^a-z0-9\-~+_.?#=!&;,/:%@$|*'()[\]\u0080-\u{10ffff}]/giu, '')
    .replaceAll(';//', '://');
  if (url === '') return '';
  url = normalizeReferences(url).replaceAll('&amp;', '&#038;').replaceAll("'", '&#039;');
  url = encodeBrackets(url);
  return cutForeignSchemes(url, schemes).toLowerCase() === url.toLowerCase() ? url : '';
};

/** Square brackets are kept in a host only, where they hold a numeric address. */
const encodeBrackets = (url: string): string => {
  const host = /^[^:]+:\/\/[^/?#]*/.exec(url)?.[0] ?? '';
  return host + url.slice(host.length).replaceAll('[', '%5B').replaceAll(']', '%5D');
};
