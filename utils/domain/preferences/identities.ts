import type { Identity } from './preferences.ts';
import { siteOf } from './site-mode.ts';
import { byName, textLike } from './value-readers.ts';

export type SavedIdentity = Identity & { id: string };

/** Who the reader is under articles. The first is offered where no other was chosen. */
export type Identities = {
  list: SavedIdentity[];
  /** By host: the id of the identity that is offered there. */
  bySite: Record<string, string>;
};

export const noIdentities: Identities = { list: [], bySite: {} };

export const emptyIdentity: Identity = { name: '', email: '', site: '' };

export const MOST_IDENTITIES = 20;

const readId = textLike(/^[A-Za-z0-9-]{1,40}$/u);

/** Reads stored identities; what is none is left out, and so is a site that names one that is gone. */
export function parseIdentities(stored: unknown): Identities {
  const record = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const list = (Array.isArray(record['list']) ? record['list'] : [])
    .map(parseSaved)
    .filter(one => one !== null)
    .filter(({ id }, index, all) => all.findIndex(other => other.id === id) === index)
    .slice(0, MOST_IDENTITIES);
  const bySite = byName(2000, /^[^\s/]{1,253}$/u, readId)(record['bySite']) ?? {};
  const known = Object.entries(bySite).filter(([, id]) => list.some(one => one.id === id));
  return { list, bySite: Object.fromEntries(known) };
}

function parseSaved(stored: unknown): SavedIdentity | null {
  const id = readId((stored as { id?: unknown } | null)?.id);
  return id === null ? null : { id, ...parseIdentity(stored) };
}

/** Reads a stored identity; what is not text is empty. */
export function parseIdentity(stored: unknown): Identity {
  const record = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Identity, unknown>
  >;
  // The limits are those of WordPress' own form: 245, 100 and 200.
  return {
    name: text(record.name, 245),
    email: text(record.email, 100),
    site: text(record.site, 200),
  };
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most).toWellFormed() : '';
}

/** The identity offered at an address: the one chosen for the site, else the first. */
export function identityAt({ list, bySite }: Identities, url: string): SavedIdentity | null {
  const site = siteOf(url);
  const id = Object.hasOwn(bySite, site) ? bySite[site] : undefined;
  return list.find(one => one.id === id) ?? list[0] ?? null;
}

/** The same identities with this one offered at an address; the first needs no line. */
export function withIdentityAt(identities: Identities, url: string, id: string): Identities {
  const { list, bySite } = identities;
  const site = siteOf(url);
  if (site === '') return identities;
  const { [site]: _before, ...others } = bySite;
  return { list, bySite: list[0]?.id === id ? others : { ...others, [site]: id } };
}
