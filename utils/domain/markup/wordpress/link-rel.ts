import { parseAttributes } from './tag-parts.ts';

/**
 * WordPress' `wp_rel_ugc`: links of readers carry `rel="nofollow ugc"`, those to the site itself
 * only `ugc`.
 */
export const markUserLinks = (html: string, host: string | undefined): string =>
  html.replace(/<a (.+?)>/gi, (_, inside: string) => {
    const address = parseAttributes(inside).find(({ name }) => name === 'href')?.value ?? '';
    return `<a ${inside} rel="${relOf(address, host)}">`;
  });

/** The `rel` WordPress gives a reader's link (`wp_rel_callback`). */
export const relOf = (address: string, host: string | undefined): string =>
  isInternal(address, host) ? 'ugc' : 'nofollow ugc';

const isInternal = (address: string, host: string | undefined): boolean => {
  if (!host) return false;
  const found = /^https?:\/\/([^/?#:]+)/i.exec(address);
  return found?.[1]?.toLowerCase() === host.toLowerCase();
};
