import type { PagePlace } from '../protocol/messages.ts';
import { canonicalOf, isHeadOld } from './head-age.ts';
import { plainTitle } from './mark-title.ts';
import type { World } from './world.ts';

const META = 300;

function meta(doc: Document, property: string): string | null {
  // In the head alone: what is missing would be looked for in every comment, at every write.
  const found = doc.head?.querySelector(`meta[property="${property}"],meta[name="${property}"]`);
  return found?.getAttribute('content')?.trim().slice(0, META) || null;
}

/**
 * The few facts that name the article of a draft; the full ones are read only for a report. Where the page
 * names no address its own stands, of this moment: it may be another when the words are written. The frame
 * of a comment system knows no more than the address it was given: the background asks the page around it.
 */
export function readPlace({
  doc,
  embed,
}: Pick<World, 'doc' | 'embed'>): Omit<PagePlace, 'system' | 'parent'> {
  if (embed !== null)
    return { canonical: embed.article, title: '', siteName: null, language: null };
  const heading = doc.getElementsByTagName('h1')[0]?.textContent?.trim().slice(0, META);
  const isOld = isHeadOld(doc);
  return {
    canonical: (isOld ? null : canonicalOf(doc)) ?? doc.location.href,
    title: (isOld ? null : meta(doc, 'og:title')) ?? (heading || plainTitle(doc)),
    siteName: meta(doc, 'og:site_name'),
    language: doc.documentElement.lang || null,
  };
}
