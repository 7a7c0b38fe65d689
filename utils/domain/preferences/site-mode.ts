import type { Preferences, SiteMode } from './preferences.ts';

/** The host by which a site is named in the preferences: without `www.`; empty for what is no web page. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) ? hostname.replace(/^www\./u, '') : '';
}

/** Where Causerie is on, quiet or off. */
export type SitePreferences = Pick<Preferences, 'mode' | 'sites' | 'pagesOff'>;

/** How Causerie behaves at an address: what is said of the page, else of its site, else everywhere. */
export function modeAt(preferences: SitePreferences, url: string): SiteMode {
  const { sites, mode } = preferences;
  if (isPageOff(preferences, url)) return 'off';
  const site = siteOf(url);
  return (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? mode;
}

/** Whether Causerie works at this address at all. */
export function isSiteOn(preferences: SitePreferences, url: string): boolean {
  return modeAt(preferences, url) !== 'off';
}

/** The modes of sites with this one's changed; `null` for what is said of all others. */
export function withSite(
  sites: Preferences['sites'],
  url: string,
  mode: SiteMode | null,
): Preferences['sites'] {
  const site = siteOf(url);
  if (site === '') return sites;
  const { [site]: _before, ...others } = sites;
  return mode === null ? others : { ...others, [site]: mode };
}

export function isPageOff({ pagesOff }: Pick<SitePreferences, 'pagesOff'>, url: string): boolean {
  const address = pageAddress(url);
  return address !== null && pagesOff.includes(address);
}

/** The pages that are left alone, with this one among them or not; the newest come last. */
export function withPage(pagesOff: readonly string[], url: string, isOn: boolean): string[] {
  const address = pageAddress(url);
  if (address === null) return [...pagesOff];
  const others = pagesOff.filter(known => known !== address);
  return isOn ? others : [...others, address].slice(-500);
}

/**
 * One page, whatever part of it is shown and whichever campaign led there. The whole cleaner of links
 * (40 kB) would be too much here: the popup opens with this.
 */
function pageAddress(url: string): string | null {
  if (siteOf(url) === '') return null;
  const { origin, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !name.startsWith('utm_'));
  const query = new URLSearchParams(kept).toString();
  return origin + pathname + (query && `?${query}`);
}

/** What makes Causerie work on this page again, and change as little as can be. */
export function turnedOn(preferences: SitePreferences, url: string): Partial<SitePreferences> {
  const pagesOff = withPage(preferences.pagesOff, url, true);
  const rest = { ...preferences, pagesOff };
  const { sites } = preferences;
  return {
    ...(isPageOff(preferences, url) && { pagesOff }),
    ...(!isSiteOn(rest, url) && {
      sites: withSite(sites, url, preferences.mode === 'off' ? 'on' : null),
    }),
  };
}
