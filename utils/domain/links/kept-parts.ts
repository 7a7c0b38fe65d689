import { cleanUrl, restorePart, type CleanOptions, type RemovedPart } from './clean-url.ts';
import { findLinks } from './find-links.ts';

/** Ids of the parts the reader wanted back, by the link as it stands without any of them. */
export type KeptParts = Readonly<Record<string, readonly string[]>>;

/** A link of a draft that lost something, as it was written, and as it stands now. */
export type ShortenedLink = {
  original: string;
  /** As the draft holds it: without scheme where it was written so. */
  url: string;
  removed: readonly RemovedPart[];
};

const schemeFor = (url: string): string => (/^www\./i.test(url) ? 'https://' : '');

/** Cleans one link of a draft, and leaves in place what the reader wanted back. */
export function cleanKeeping(url: string, kept: KeptParts, options: CleanOptions = {}) {
  const cleaned = cleanUrl(url, options);
  const keep = cleaned.isLink && Object.hasOwn(kept, cleaned.url) ? kept[cleaned.url] : undefined;
  return keep === undefined ? cleaned : cleanUrl(url, { ...options, keep });
}

/**
 * Puts one part back into a link of a text.
 * @returns the text, the link as it now stands, and what is kept from now on; `null` when the text no longer
 *   holds the link, or the part has no place in it
 */
export function restoreInText(
  text: string,
  link: ShortenedLink,
  part: RemovedPart,
  kept: KeptParts,
): { text: string; link: ShortenedLink; kept: KeptParts } | null {
  const place = findLinks(text).find(({ url }) => url === link.url);
  const scheme = schemeFor(link.original);
  const bare = cleanUrl(scheme + link.original);
  if (place === undefined || !bare.isLink) return null;
  const keep = Object.hasOwn(kept, bare.url) ? (kept[bare.url] ?? []) : [];
  const known = cleanUrl(bare.original, { keep });
  if (!known.isLink) return null;
  const restored = restorePart(known, part);
  const isOpened = restored.removed.some(({ kind }) => kind === 'wrapper');
  const url = isOpened ? restored.url : restored.url.slice(scheme.length);
  if (url === link.url) return null;
  return {
    text: text.slice(0, place.start) + url + text.slice(place.end),
    link: { ...link, url, removed: restored.removed },
    kept: { ...kept, [bare.url]: restored.kept },
  };
}
