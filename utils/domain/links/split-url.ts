/**
 * The pieces of an http(s) address as written, so that what is not cleaned keeps its bytes.
 * `query` and `fragment` come without their `?` and `#`; null when the mark itself is absent.
 */
export type UrlPieces = {
  scheme: string;
  credentials: string | null;
  host: string;
  port: string;
  path: string;
  query: string | null;
  fragment: string | null;
};

/**
 * Cuts an address the way the WHATWG parser would, changing nothing.
 * @returns null when it does not start with `http://` or `https://`
 */
export function splitUrl(url: string): UrlPieces | null {
  const start = schemeLength(url);
  if (start === 0) return null;
  const hash = url.indexOf('#', start);
  const beforeHash = hash < 0 ? url.length : hash;
  const mark = url.indexOf('?', start);
  const beforeQuery = mark < 0 || mark > beforeHash ? beforeHash : mark;
  const slash = url.indexOf('/', start);
  const beforePath = slash < 0 || slash > beforeQuery ? beforeQuery : slash;
  const { credentials, host, port } = splitAuthority(url.slice(start, beforePath));
  return {
    scheme: url.slice(0, start),
    credentials,
    host,
    port,
    path: url.slice(beforePath, beforeQuery),
    query: beforeQuery < beforeHash ? url.slice(beforeQuery + 1, beforeHash) : null,
    fragment: hash < 0 ? null : url.slice(hash + 1),
  };
}

function schemeLength(url: string): number {
  if (url.startsWith('https://')) return 8;
  if (url.startsWith('http://')) return 7;
  return 0;
}

function splitAuthority(authority: string): Pick<UrlPieces, 'credentials' | 'host' | 'port'> {
  const at = authority.lastIndexOf('@');
  const address = at < 0 ? authority : authority.slice(at + 1);
  const colon = address.endsWith(']') ? -1 : address.lastIndexOf(':');
  return {
    credentials: at < 0 ? null : authority.slice(0, at),
    host: colon < 0 ? address : address.slice(0, colon),
    port: colon < 0 ? '' : address.slice(colon),
  };
}

/** Puts the pieces back; credentials are written only when present. */
export function joinUrl(pieces: UrlPieces): string {
  const { scheme, credentials, host, port, path, query, fragment } = pieces;
  const login = credentials === null ? '' : `${credentials}@`;
  const search = query === null ? '' : `?${query}`;
  const hash = fragment === null ? '' : `#${fragment}`;
  return scheme + login + host + port + path + search + hash;
}
