import { useMemo, useState } from 'preact/hooks';
import { inspectLinks } from '../domain/links/clean-links-in-text.ts';
import type { RemovedPart } from '../domain/links/clean-url.ts';
import { findLinks } from '../domain/links/find-links.ts';
import { restoreInText, type KeptParts, type ShortenedLink } from '../domain/links/kept-parts.ts';

/** More links than anybody would go through one by one. */
const MOST_LINKS = 30;

export type ShortenedLinks = {
  /** Those that the text still holds, with what can be put back. */
  shortened: readonly ShortenedLink[];
  keptParts: KeptParts;
  /** Notes what a cleaning took out of the links of a text. */
  remember: (before: string, after: string) => void;
  /** @returns the text with that part back, or `null` when the link is gone */
  restore: (link: ShortenedLink, part: RemovedPart) => string | null;
};

/**
 * What cleanings took out of the links of a draft, for as long as it is open: each part can be put back
 * by itself.
 * @param text - what the draft holds
 */
export function useShortenedLinks(text: string): ShortenedLinks {
  const [links, setLinks] = useState<readonly ShortenedLink[]>([]);
  const [keptParts, setKeptParts] = useState<KeptParts>({});
  const shortened = useMemo(() => {
    if (links.length === 0) return links;
    const present = new Set(findLinks(text).map(({ url }) => url));
    return links.filter(({ url, removed }) => present.has(url) && removed.length > 0);
  }, [links, text]);
  const remember = (before: string, after: string) => {
    const left = new Set(findLinks(after).map(({ url }) => url));
    const added = inspectLinks(before, {}, keptParts)
      .filter(link => link.before !== link.after && left.has(link.after))
      .map(({ before: original, after: url, removed }) => ({ original, url, removed }));
    const others = links.filter(known => !added.some(({ url }) => url === known.url));
    setLinks([...others, ...added].slice(-MOST_LINKS));
  };
  const restore = (link: ShortenedLink, part: RemovedPart) => {
    const restored = restoreInText(text, link, part, keptParts);
    if (restored === null) return null;
    setLinks(links.map(known => (known === link ? restored.link : known)));
    setKeptParts(restored.kept);
    return restored.text;
  };
  return { shortened, keptParts, remember, restore };
}
