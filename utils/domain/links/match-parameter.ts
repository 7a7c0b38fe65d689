import { GIFT_PARAMETERS, type GiftRow } from './gift-parameters.ts';
import { IDENTITY_PARAMETERS } from './identity-parameters.ts';
import { SITE_PARAMETERS, type SiteRow } from './site-parameters.ts';
import { FRAGMENT_TRACKERS, TRACKING_PARAMETERS, type TrackingRow } from './tracking-parameters.ts';

/** What a parameter is, when it is not the page's own business. */
export type ParameterKind = 'tracker' | 'identity' | 'gift';

type SiteRules = { names: ReadonlySet<string>; prefixes: readonly string[]; path: string };
type NameTable = { names: ReadonlySet<string>; prefixes: ReadonlySet<string> };

const GENERAL: NameTable = nameTable(TRACKING_PARAMETERS);
const IN_FRAGMENT: NameTable = nameTable(FRAGMENT_TRACKERS);
const IDENTITY: ReadonlySet<string> = new Set(IDENTITY_PARAMETERS.flatMap(row => row.names));
const SITES: ReadonlyMap<string, readonly SiteRules[]> = siteTable(SITE_PARAMETERS);
const GIFTS: ReadonlyMap<string, readonly GiftRow[]> = giftTable(GIFT_PARAMETERS);
const NO_RULES: readonly SiteRules[] = [];

function nameTable(rows: readonly TrackingRow[]): NameTable {
  return {
    names: new Set(rows.flatMap(row => row.names ?? [])),
    prefixes: new Set(rows.flatMap(row => row.prefixes ?? [])),
  };
}

function siteTable(rows: readonly SiteRow[]): Map<string, SiteRules[]> {
  const table = new Map<string, SiteRules[]>();
  for (const row of rows) {
    const names = new Set((row.names ?? []).map(name => name.toLowerCase()));
    const rules = { names, prefixes: row.prefixes ?? [], path: row.path ?? '/' };
    for (const domain of row.domains) table.set(domain, [...(table.get(domain) ?? []), rules]);
  }
  return table;
}

function giftTable(rows: readonly GiftRow[]): Map<string, GiftRow[]> {
  const table = new Map<string, GiftRow[]>();
  for (const row of rows) table.set(row.name, [...(table.get(row.name) ?? []), row]);
  return table;
}

/** The site rules of a host: those of the longest domain of the table it belongs to. */
export function siteRulesOf(host: string): readonly SiteRules[] {
  for (let domain = host; ;) {
    const rules = SITES.get(domain);
    if (rules) return rules;
    const dot = domain.indexOf('.');
    if (dot < 0) return NO_RULES;
    domain = domain.slice(dot + 1);
  }
}

/** A name as compared: percent-decoded once, lower case, without the `amp;` of copied HTML. */
export function comparableName(raw: string): string {
  let name = raw;
  if (name.includes('%')) {
    try {
      name = decodeURIComponent(name);
    } catch {
      // Not UTF-8: compare the bytes as written.
    }
  }
  name = name.toLowerCase();
  return name.startsWith('amp;') ? name.slice(4) : name;
}

function isInTable(name: string, table: NameTable): boolean {
  if (table.names.has(name)) return true;
  let start = 0;
  while (name.charCodeAt(start) === UNDERSCORE) start += 1;
  const cut = name.indexOf('_', start);
  return cut > 0 && table.prefixes.has(name.slice(0, cut + 1));
}

const UNDERSCORE = 0x5f;

function isGift(name: string, value: string, host: string): boolean {
  const rows = GIFTS.get(name);
  return rows !== undefined && rows.some(row => fitsGift(row, value, host));
}

function fitsGift(row: GiftRow, value: string, host: string): boolean {
  if (value.length < (row.minLength ?? 1)) return false;
  return row.sites === undefined || row.sites.some(site => isWithin(host, site));
}

/** Whether a host is a domain or one of its subdomains; `evil-example.org` is not within `example.org`. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * What a query parameter is on a site, or null when it must stay.
 * @param name as `comparableName` gives it
 */
export function classifyParameter(
  name: string,
  value: string,
  host: string,
  path: string,
  rules: readonly SiteRules[],
): ParameterKind | null {
  if (isGift(name, value, host)) return 'gift';
  if (IDENTITY.has(name)) return 'identity';
  if (isInTable(name, GENERAL)) return 'tracker';
  for (const rule of rules) {
    if (!path.startsWith(rule.path)) continue;
    if (rule.names.has(name)) return 'tracker';
    for (const prefix of rule.prefixes) if (name.startsWith(prefix)) return 'tracker';
  }
  return null;
}

/** Whether a `name=value` pair of a fragment only measures the visit. */
export function isFragmentTracker(name: string): boolean {
  return isInTable(name, IN_FRAGMENT);
}
