import { displayHost, type HostFlag, inspectHost, isPlainHost } from './inspect-host.ts';
import {
  classifyParameter,
  comparableName,
  isFragmentTracker,
  siteRulesOf,
} from './match-parameter.ts';
import { SHORTENER_HOSTS } from './shorteners.ts';
import { AMAZON_DOMAINS } from './site-parameters.ts';
import { joinUrl, splitUrl, type UrlPieces } from './split-url.ts';
import { unwrapRedirect } from './unwrap-redirect.ts';

export type RemovedKind =
  'tracker' | 'identity' | 'gift' | 'wrapper' | 'credentials' | 'fragment-tracker' | 'path-tracker';

/** One thing taken out. `id` names it for `restorePart`; `value` is as it was written. */
export type RemovedPart = { id: string; kind: RemovedKind; name: string; value: string };

export type LinkFlag =
  | HostFlag
  | 'shortener'
  | 'credentials'
  | 'gift'
  | 'invisible'
  | 'unsafe-destination'
  | 'pii-email'
  | 'mail-headers';

export type GiftToken = { name: string; value: string };

/** A link as it may be posted. `flags` are warnings: nothing in them blocks. */
export type CleanedUrl = {
  isLink: true;
  original: string;
  url: string;
  removed: RemovedPart[];
  flags: LinkFlag[];
  gift: GiftToken | null;
  /** Ids of the parts the reader wanted back. */
  kept: readonly string[];
};

/** Not a link to post: the text stays text. */
export type NotALink = {
  isLink: false;
  original: string;
  reason: 'script' | 'data' | 'scheme' | 'invalid';
};

export type CleanOptions = {
  /** Ids of removed parts to leave in place. */
  keep?: readonly string[];
  /** What becomes of a subscriber's gift token; `keep` unless said otherwise. */
  gifts?: 'keep' | 'remove';
  /** Whether redirect pages are opened (the rule) or taken as pages of their own. */
  wrappers?: 'open' | 'keep';
};

const MAX_WRAPPERS = 5;
/** Anything but visible ASCII, and the backslash, which the URL parser reads as a slash. */
const UNUSUAL = /[^\x21-\x5b\x5d-\x7e]/;
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/;
const AMAZON_PATH_TAG = /\/ref=[^/]*\/?$/;
const AMAZON_HOSTS: ReadonlySet<string> = new Set(
  AMAZON_DOMAINS.flatMap(d => [d, `www.${d}`, `m.${d}`]),
);

type Work = {
  removed: RemovedPart[];
  flags: LinkFlag[];
  gift: GiftToken | null;
  keep: readonly string[];
};

/**
 * Takes out of a link what follows the reader, and nothing else: every other byte stays.
 * Wrappers are opened offline, to http(s) only, five deep (policy of sanitization.md §3.3).
 * @example cleanUrl('https://example.org/a?id=1&utm_source=x') // url: 'https://example.org/a?id=1'
 */
export function cleanUrl(url: string, options: CleanOptions = {}): CleanedUrl | NotALink {
  const pieces = readPieces(url);
  if (!('host' in pieces)) return rejectOrMail(url, pieces.reason);
  const work: Work = { removed: [], flags: [], gift: null, keep: options.keep ?? [] };
  if (UNUSUAL.test(url) && INVISIBLE.test(url)) work.flags.push('invisible');
  const opened = options.wrappers === 'keep' ? pieces : openWrappers(pieces, work);
  const host = checkHost(opened, work);
  dropCredentials(opened, work);
  if (AMAZON_HOSTS.has(host)) dropAmazonTag(opened, work);
  if (opened.query) cleanQuery(opened, host, options.gifts ?? 'keep', work);
  if (opened.fragment) cleanFragment(opened, work);
  const cleaned = joinUrl(opened);
  const { removed, flags, gift, keep } = work;
  return { isLink: true, original: url, url: cleaned, removed, flags, gift, kept: keep };
}

/** The same link with one removed part back in its place. */
export function restorePart(cleaned: CleanedUrl, part: RemovedPart): CleanedUrl {
  const again = cleanUrl(cleaned.original, { keep: [...cleaned.kept, part.id] });
  return again.isLink ? again : cleaned;
}

function readPieces(url: string): UrlPieces | { reason: NotALink['reason'] } {
  const asWritten = splitUrl(url);
  if (asWritten && isOrdinary(url, asWritten)) return asWritten;
  // eslint-disable-next-line no-control-regex -- the characters the URL parser itself drops
  const text = url.replace(/^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]+/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return { reason: 'invalid' };
  if (scheme === 'javascript' || scheme === 'vbscript') return { reason: 'script' };
  if (scheme === 'data') return { reason: 'data' };
  if (scheme !== 'http' && scheme !== 'https') return { reason: 'scheme' };
  if (!URL.canParse(text)) return { reason: 'invalid' };
  const direct = text.includes('\\') ? null : splitUrl(text);
  const parsed = new URL(text);
  if (!direct || direct.host === '') return splitUrl(parsed.href) ?? { reason: 'invalid' };
  const written = direct.host.toLowerCase();
  const isMeant = written === parsed.hostname || written === displayHost(parsed.hostname);
  return isMeant ? direct : { ...direct, host: parsed.hostname };
}

/** A plain host, no port or credentials, nothing the URL parser would move: what is written is meant. */
function isOrdinary(url: string, pieces: UrlPieces): boolean {
  const isBare = pieces.credentials === null && pieces.port === '';
  return isBare && !UNUSUAL.test(url) && isPlainHost(pieces.host);
}

function rejectOrMail(url: string, reason: NotALink['reason']): CleanedUrl | NotALink {
  const address = /^\s*mailto:([^?]*)(\?.*)?$/is.exec(url);
  if (!address) return { isLink: false, original: url, reason };
  const flags: LinkFlag[] = address[1]?.includes('@') ? ['pii-email'] : [];
  if (address[2] !== undefined && address[2].length > 1) flags.push('mail-headers');
  return { isLink: true, original: url, url: url.trim(), removed: [], flags, gift: null, kept: [] };
}

function openWrappers(start: UrlPieces, work: Work): UrlPieces {
  let pieces = start;
  for (let level = 0; level < MAX_WRAPPERS; level += 1) {
    const unwrapped = unwrapRedirect(pieces, pieces.host.toLowerCase());
    if (unwrapped.kind === 'unsafe') work.flags.push('unsafe-destination');
    if (unwrapped.kind !== 'opened') break;
    const id = `wrapper:${unwrapped.host}`;
    const next = readPieces(unwrapped.url);
    if (work.keep.includes(id) || !('host' in next)) break;
    work.removed.push({ id, kind: 'wrapper', name: unwrapped.host, value: joinUrl(pieces) });
    pieces = next;
  }
  return pieces;
}

function checkHost(pieces: UrlPieces, work: Work): string {
  const host = pieces.host.toLowerCase();
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  if (SHORTENER_HOSTS.has(bare)) work.flags.push('shortener');
  const isPlain = isPlainHost(host);
  const flags = inspectHost(isPlain ? host : new URL(pieces.scheme + host).hostname);
  if (flags.length > 0) work.flags.push(...flags);
  return host;
}

function dropCredentials(pieces: UrlPieces, work: Work): void {
  if (pieces.credentials === null) return;
  work.flags.push('credentials');
  if (work.keep.includes('credentials')) return;
  work.removed.push({
    id: 'credentials',
    kind: 'credentials',
    name: '',
    value: pieces.credentials,
  });
  pieces.credentials = null;
}

function dropAmazonTag(pieces: UrlPieces, work: Work): void {
  const tag = AMAZON_PATH_TAG.exec(pieces.path);
  if (!tag || tag.index === 0 || work.keep.includes('path-tracker:ref')) return;
  work.removed.push({ id: 'path-tracker:ref', kind: 'path-tracker', name: 'ref', value: tag[0] });
  pieces.path = pieces.path.slice(0, tag.index);
}

function cleanQuery(pieces: UrlPieces, host: string, gifts: 'keep' | 'remove', work: Work): void {
  const rules = siteRulesOf(host);
  const pairs = (pieces.query ?? '').split('&');
  const staying: string[] = [];
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = comparableName(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    const kind = name === '' ? null : classifyParameter(name, value, host, pieces.path, rules);
    if (kind === 'gift') work.gift = { name, value };
    if (kind === null || (kind === 'gift' && gifts === 'keep')) {
      staying.push(pair);
      continue;
    }
    const id = `${kind}:${name}`;
    if (work.keep.includes(id)) staying.push(pair);
    else work.removed.push({ id, kind, name, value });
  }
  if (work.gift) work.flags.push('gift');
  if (staying.length === pairs.length) return;
  pieces.query = staying.every(pair => pair === '') ? null : staying.join('&');
}

function cleanFragment(pieces: UrlPieces, work: Work): void {
  const fragment = pieces.fragment ?? '';
  if (!fragment.includes('=')) return;
  const directive = fragment.indexOf(':~:');
  const anchor = directive < 0 ? fragment : fragment.slice(0, directive);
  const pairs = anchor.split('&');
  const staying = pairs.filter(pair => {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? '' : comparableName(pair.slice(0, equals).replace(/^\?/, ''));
    const id = `fragment-tracker:${name}`;
    if (name === '' || !isFragmentTracker(name) || work.keep.includes(id)) return true;
    work.removed.push({ id, kind: 'fragment-tracker', name, value: pair.slice(equals + 1) });
    return false;
  });
  if (staying.length === pairs.length) return;
  const rest = staying.join('&') + (directive < 0 ? '' : fragment.slice(directive));
  pieces.fragment = rest === '' ? null : rest;
}
