import type { CleanOptions, LinkFlag, RemovedPart } from './clean-url.ts';
import { findLinks } from './find-links.ts';
import { cleanKeeping, type KeptParts } from './kept-parts.ts';

/** What became of one link. `start` and `end` point into the text before the change. */
export type LinkChange = {
  start: number;
  end: number;
  before: string;
  after: string;
  removed: RemovedPart[];
  flags: LinkFlag[];
};

export type CleanedText = { text: string; changes: LinkChange[] };

/**
 * Cleans every bare link of a draft, and nothing else of it.
 * @returns the text, and one change per link that lost something
 */
export function cleanLinksInText(text: string, options: CleanOptions = {}): CleanedText {
  const changes = inspectLinks(text, options).filter(link => link.before !== link.after);
  let cleaned = '';
  let from = 0;
  for (const change of changes) {
    cleaned += text.slice(from, change.start) + change.after;
    from = change.end;
  }
  return { text: cleaned + text.slice(from), changes };
}

/**
 * Every link of a text with what cleaning would make of it and what to know about it.
 * @param kept - parts the reader put back: they are no longer taken for something to clean
 */
export function inspectLinks(
  text: string,
  options: CleanOptions = {},
  kept: KeptParts = {},
): LinkChange[] {
  return findLinks(text).flatMap(({ start, end, url }) => {
    const scheme = /^www\./i.test(url) ? 'https://' : '';
    const cleaned = cleanKeeping(scheme + url, kept, options);
    if (!cleaned.isLink) return [];
    // A wrapper written without scheme is opened to a whole address; anything else stays short.
    const isOpened = cleaned.removed.some(part => part.kind === 'wrapper');
    const after = isOpened ? cleaned.url : cleaned.url.slice(scheme.length);
    return [{ start, end, before: url, after, removed: cleaned.removed, flags: cleaned.flags }];
  });
}
