import type { CommentSystem, SystemFrame } from './comment-system.ts';

/** The manifest's match patterns for the frames of other origins, each under both schemes. */
export function embedMatches(frames: readonly SystemFrame[]): string[] {
  return frames.flatMap(({ matches }) => matches).map(pattern => `*://${pattern}`);
}

/** Whether an address is that of a frame of this system. */
export function isFrameAddress({ matches }: SystemFrame, address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return matches.some(pattern => {
    const [host = '', ...path] = pattern.split('/');
    return isHost(url.hostname, host) && isPath(url.pathname + url.search, `/${path.join('/')}`);
  });
}

function isHost(hostname: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return hostname === pattern;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}

/** As a match pattern is read: `*` stands for anything, the whole has to fit. */
function isPath(path: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return path === pattern;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest.slice(0, -1)) {
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  const last = rest.at(-1) ?? '';
  return path.length - last.length >= from && path.endsWith(last);
}

/**
 * The article a frame's own address names.
 * @returns an address as the frame gives it, unchecked; `null` when it names none
 */
export function articleOfFrame({ article }: SystemFrame, address: string): string | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const fragment = new URLSearchParams(url.hash.slice(1));
  for (const name of article) {
    const value = name.startsWith('#') ? fragment.get(name.slice(1)) : url.searchParams.get(name);
    if (value !== null && /^https?:/i.test(value)) return value;
  }
  return null;
}

/**
 * The systems whose selectors are about this document: in an article's page those that stand in the
 * page itself, in a frame of another origin the one whose frame it is.
 */
export function systemsOf(
  systems: readonly CommentSystem[],
  { address, isTop }: { address: string; isTop: boolean },
): readonly CommentSystem[] {
  if (isTop) return systems.filter(({ frame }) => frame === undefined);
  const own = systems.filter(({ frame }) => frame && isFrameAddress(frame, address));
  return own.length > 0 ? own : systems.filter(({ frame }) => frame === undefined);
}
