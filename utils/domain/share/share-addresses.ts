import { parseFavourites, type Favourite } from './favourites.ts';
import type { Messenger } from './messenger.ts';

/** What the reader's shares need to know of them. Kept in this browser alone, never synced. */
export type ShareAddresses = {
  /** By messenger: the host of the reader's own server. */
  instances: Record<string, string>;
  favourites: Favourite[];
};

export const noShareAddresses: ShareAddresses = { instances: {}, favourites: [] };

const MOST_INSTANCES = 20;
const LONGEST_HOST = 260;

/** Whether a messenger has no address of its own: readers have theirs. */
export function hasInstances({ ways }: Messenger): boolean {
  return ways.some(way => way.does === 'open' && way.link.base.includes('{instance}'));
}

/**
 * The host of a server as people write it: alone, in an address of the web, or behind the name of an
 * account (`@ada@mastodon.example`).
 * @returns null when it names no server others could reach
 */
export function parseInstance(typed: string): string | null {
  const name = typed
    .trim()
    .replace(/^https?:\/\//iu, '')
    .replace(/^@?[^@/\s]*@/u, '');
  const url = URL.parse(`https://${name}`);
  if (url === null || url.username !== '' || /\s/u.test(name)) return null;
  const isNamed = /^[^.]+(?:\.[^.]+)+$/u.test(url.hostname);
  return isNamed && url.host.length <= LONGEST_HOST ? url.host : null;
}

/** Reads what is stored; what is no address of a server or of a person is left out. */
export function parseShareAddresses(stored: unknown): ShareAddresses {
  const record = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof ShareAddresses, unknown>
  >;
  return {
    instances: parseInstances(record.instances),
    favourites: parseFavourites(record.favourites),
  };
}

function parseInstances(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).flatMap(([messenger, typed]): [string, string][] => {
    const host = typeof typed === 'string' ? parseInstance(typed) : null;
    return host !== null && /^[a-z0-9-]{1,40}$/u.test(messenger) ? [[messenger, host]] : [];
  });
  return Object.fromEntries(entries.slice(0, MOST_INSTANCES));
}
