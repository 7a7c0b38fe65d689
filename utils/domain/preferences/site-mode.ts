import type { Preferences } from './preferences.ts';

/** The host by which a site is named in the preferences: without `www.`; empty for what is no web page. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) ? hostname.replace(/^www\./u, '') : '';
}

/** Whether Causerie works on the site of this address. */
export function isSiteOn({ sitesOff }: Pick<Preferences, 'sitesOff'>, url: string): boolean {
  return !sitesOff.includes(siteOf(url));
}

/** The list of sites to stay away from, with this one switched on or off. */
export function withSite(sitesOff: readonly string[], url: string, isOn: boolean): string[] {
  const site = siteOf(url);
  const others = sitesOff.filter(known => known !== site);
  return isOn || site === '' ? others : [...others, site].toSorted();
}
