import type { PagePlace } from '../protocol/messages.ts';
import { plainTitle } from './mark-title.ts';

const META = 300;

function meta(doc: Document, property: string): string | null {
  // In the head alone: what is missing would be looked for in every comment, at every write.
  const found = doc.head?.querySelector(`meta[property="${property}"],meta[name="${property}"]`);
  return found?.getAttribute('content')?.trim().slice(0, META) || null;
}

/** The few facts that name the article of a draft; the full ones are read only for a report. */
export function readPlace(doc: Document): Omit<PagePlace, 'system' | 'parent'> {
  const heading = doc.querySelector('article h1,main h1,h1')?.textContent?.trim().slice(0, META);
  return {
    canonical: doc.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || null,
    title: meta(doc, 'og:title') ?? (heading || plainTitle(doc)),
    siteName: meta(doc, 'og:site_name'),
    language: doc.documentElement.lang || null,
  };
}
