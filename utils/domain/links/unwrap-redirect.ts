import { comparableName } from './match-parameter.ts';
import {
  REDIRECT_WRAPPERS,
  type WrapperEncoding,
  type WrapperPlace,
  type WrapperRow,
} from './redirect-wrappers.ts';
import type { UrlPieces } from './split-url.ts';

/** What is behind a wrapper: `none` when it is none, `unsafe` when it leads to no web page. */
export type Unwrapped =
  { kind: 'none' } | { kind: 'unsafe' } | { kind: 'opened'; url: string; host: string };

const NONE: Unwrapped = { kind: 'none' };
const UNSAFE: Unwrapped = { kind: 'unsafe' };
const EXACT: ReadonlyMap<string, readonly WrapperRow[]> = tableOf(row => row.hosts);
const UNDER: ReadonlyMap<string, readonly WrapperRow[]> = tableOf(row => row.under ?? []);

function tableOf(domainsOfRow: (row: WrapperRow) => readonly string[]): Map<string, WrapperRow[]> {
  const table = new Map<string, WrapperRow[]>();
  for (const row of REDIRECT_WRAPPERS) {
    for (const domain of domainsOfRow(row)) table.set(domain, [...(table.get(domain) ?? []), row]);
  }
  return table;
}

function rowsFor(host: string): readonly WrapperRow[] | undefined {
  const exact = EXACT.get(host);
  if (exact) return exact;
  for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
    const rows = UNDER.get(host.slice(dot + 1));
    if (rows) return rows;
  }
  return undefined;
}

/**
 * Reads the destination of a redirect page offline: known hosts only, decoded once, http(s) only
 * (sanitization.md §3.3). Says nothing about whether the destination itself wraps another.
 * @param host lower case
 */
export function unwrapRedirect(pieces: UrlPieces, host: string): Unwrapped {
  const rows = rowsFor(host);
  if (!rows) return NONE;
  let outcome = NONE;
  for (const row of rows) {
    if (row.path && !row.path.includes(pieces.path)) continue;
    const carried = carriedBy(row.place, pieces);
    if (!carried) continue;
    const url = decodeDestination(carried, row.encoding ?? 'plain', row.place.in === 'query');
    if (url !== null && isWebAddress(url)) return { kind: 'opened', url, host };
    outcome = UNSAFE;
  }
  return outcome;
}

function carriedBy(place: WrapperPlace, pieces: UrlPieces): string | null {
  switch (place.in) {
    case 'query':
      return withFragment(pieces.query, pieces.fragment);
    case 'rest': {
      const query = pieces.query === null ? '' : `?${pieces.query}`;
      return (
        place.after.exec(withFragment(pieces.path + query, pieces.fragment) ?? '')?.[1] ?? null
      );
    }
    case 'parameter':
      return place.names.map(name => readParameter(pieces.query, name)).find(Boolean) ?? null;
  }
}

const withFragment = (text: string | null, fragment: string | null) =>
  text === null || fragment === null ? text : `${text}#${fragment}`;

function readParameter(query: string | null, wanted: string): string | null {
  for (const pair of query?.split('&') ?? []) {
    const equals = pair.indexOf('=');
    if (equals > 0 && comparableName(pair.slice(0, equals)) === wanted)
      return pair.slice(equals + 1);
  }
  return null;
}

function decodeDestination(
  carried: string,
  encoding: WrapperEncoding,
  isWhole: boolean,
): string | null {
  try {
    switch (encoding) {
      case 'plain':
        return /^https?:\/\//i.test(carried) && isWhole ? carried : decodeURIComponent(carried);
      case 'amp':
        // `s/` before the host says https (amp.dev, AMP cache URL format).
        return carried.startsWith('s/') ? `https://${carried.slice(2)}` : `http://${carried}`;
      case 'base64':
        return decodeBase64(decodeURIComponent(carried));
      case 'bing':
        return carried.startsWith('a1') ? decodeBase64(carried.slice(2)) : null;
      case 'disqus':
        return decodeURIComponent(carried).replace(/:[\w-]{6,}$/, '');
      case 'proofpoint-2':
        return decodeURIComponent(carried.replaceAll('-', '%').replaceAll('_', '/'));
      case 'proofpoint-3':
        return decodeProofpoint3(carried);
    }
  } catch {
    // Malformed percent-encoding or base64: not a destination.
    return null;
  }
}

function decodeBase64(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, character => character.charCodeAt(0)));
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `__address__;base64!…`: each `*` of the address stands for one byte kept aside, `**X` for a run of them. */
function decodeProofpoint3(text: string): string | null {
  const match = /^__(.+?)__;([^!]*)!/s.exec(text);
  if (!match) return null;
  const [, masked = '', aside = ''] = match;
  const kept = decodeBase64(aside);
  let used = 0;
  const address = masked.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const length = run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + 2;
    used += length;
    return kept.slice(used - length, used);
  });
  return address.replace(/^(https?:)\/(?!\/)/i, '$1//');
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^/?#]/i.test(url) && URL.canParse(url);
}
