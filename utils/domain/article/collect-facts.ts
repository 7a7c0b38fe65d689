import type { ArticleFacts, Fact, FactSource } from './article.ts';
import { parseDate } from './parse-date.ts';
import { parseJsonLd } from './parse-json-ld.ts';
import { readLinkedArticle } from './read-linked-article.ts';
import { stripSiteName } from './strip-site-name.ts';

type FactName = Exclude<keyof ArticleFacts, 'location' | 'canonical' | 'ogUrl' | 'commentCount'>;

/** What a page offers for one source; empty strings where it is silent. */
export type Offered = Partial<Record<FactName, string>>;

/** A page's own words about its article, read from the DOM as plain data. */
export type PageFacts = {
  location: string;
  canonical: string | null;
  ogUrl: string | null;
  /** Text of every JSON-LD block. */
  jsonLd: string[];
  openGraph: Offered;
  meta: Offered;
  microdata: Offered;
  dom: Offered;
  /** Title of the document, which often carries the site's name too. */
  documentTitle: string;
  commentCount: { microdata: number | null; dom: number | null };
};

/** Most trusted first. The language is the exception: what the document declares is what is rendered. */
const TRUST: readonly FactSource[] = ['json-ld', 'open-graph', 'meta', 'microdata', 'dom'];
const LANGUAGE_TRUST: readonly FactSource[] = ['dom', 'json-ld', 'open-graph', 'meta', 'microdata'];
/** What a page gives out under Open Graph is what it wants passed on; JSON-LD headlines are written for search. */
const TITLE_TRUST: readonly FactSource[] = ['open-graph', 'json-ld', 'meta', 'microdata', 'dom'];

const BCP47 = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

function clean(name: FactName, value: string | undefined, language = ''): string {
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  if (name === 'language') {
    const tag = text.replaceAll('_', '-');
    return BCP47.test(tag) ? tag : '';
  }
  if (name === 'publishedAt' || name === 'modifiedAt') return parseDate(text, language);
  // An address is no title.
  if (name === 'title' && /^https?:\/\/\S+$/.test(text)) return '';
  // Some sites write the author's profile address where the name belongs.
  if (name === 'author' && /^(?:https?:|@|\/)/.test(text)) return '';
  return text.slice(0, 1000);
}

/**
 * Merges what a page says of its article in order of trust: JSON-LD, Open Graph, meta, microdata, DOM.
 * Every value keeps the source it came from.
 */
export function collectFacts(page: PageFacts): ArticleFacts {
  const linked = readLinkedArticle(parseJsonLd(page.jsonLd));
  const offers: Record<FactSource, Offered> = {
    'json-ld': linked ?? {},
    'open-graph': page.openGraph,
    meta: page.meta,
    microdata: page.microdata,
    dom: page.dom,
  };
  const pick = (name: FactName, trust = TRUST): Fact<string> | null => {
    for (const source of trust) {
      const value = clean(name, offers[source][name], page.dom.language);
      if (value !== '') return { value, source };
    }
    return null;
  };
  const siteName = pick('siteName');
  const title = pick('title', TITLE_TRUST) ?? titleOf(page.documentTitle);
  return {
    location: page.location,
    canonical: page.canonical,
    ogUrl: page.ogUrl,
    title: title && { ...title, value: stripSiteName(title.value, siteName?.value ?? null) },
    author: pick('author'),
    publishedAt: pick('publishedAt'),
    modifiedAt: pick('modifiedAt'),
    siteName,
    language: pick('language', LANGUAGE_TRUST),
    description: pick('description'),
    leadImage: pick('leadImage'),
    commentCount: countOf(linked?.commentCount ?? null, page.commentCount),
  };
}

function titleOf(documentTitle: string): Fact<string> | null {
  const value = documentTitle.replace(/\s+/g, ' ').trim();
  return value === '' ? null : { value, source: 'dom' };
}

function countOf(linked: number | null, page: PageFacts['commentCount']): Fact<number> | null {
  if (linked !== null) return { value: linked, source: 'json-ld' };
  if (page.microdata !== null) return { value: page.microdata, source: 'microdata' };
  return page.dom === null ? null : { value: page.dom, source: 'dom' };
}
