import { words } from './words.ts';

/** Endings of two labels under which anybody registers; a short list stands in for the 47 kB public one. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  words('co com org net gov gouv edu ac asso nom go or ne gob mil info tm prd presse'),
);

/** Hosts that lend a subdomain to each author: two of them are two sites. Source: their own offers. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  words(`
    blogspot.com wordpress.com substack.com medium.com tumblr.com github.io gitlab.io netlify.app
    vercel.app pages.dev web.app firebaseapp.com over-blog.com overblog.com canalblog.com
    hautetfort.com typepad.com ghost.io wixsite.com webflow.io neocities.org herokuapp.com
    squarespace.com weebly.com blogs.com skyrock.com eklablog.com eklablog.fr free.fr lautre.net
    ampproject.org cdn.ampproject.org
  `),
);

const VARIANT = /^(?:www\d?|m|mobile|amp|touch|edition)\./;

/** A host without the prefix that only chooses a layout: `www.`, `m.`, `amp.`… */
export function plainHostOf(hostname: string): string {
  const plain = hostname.toLowerCase().replace(VARIANT, '');
  return plain.includes('.') ? plain : hostname.toLowerCase();
}

/**
 * The name a site is registered under, as well as it can be told without the public suffix list.
 * @example registrableName('pixels.lemonde.fr') // 'lemonde.fr'
 */
export function registrableName(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  const country = labels.at(-1) ?? '';
  const isSplit = country.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '');
  return isSplit || SHARED_HOSTS.has(two) ? labels.slice(-3).join('.') : two;
}

/** Whether two hosts belong to one owner, as far as their names tell. */
export function isSameSite(one: string, other: string): boolean {
  return registrableName(one) === registrableName(other);
}
