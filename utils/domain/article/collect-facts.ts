import type { ArticleFacts, Fact, FactSource } from './article.ts';
import { chooseTitle, type Heading } from './choose-title.ts';
import { cleanAuthor } from './clean-author.ts';
import { lettersOf } from './compare-words.ts';
import { parseDate } from './parse-date.ts';
import { parseJsonLd } from './parse-json-ld.ts';
import { readLinkedArticle } from './read-linked-article.ts';

type FactName =
  | 'title'
  | 'author'
  | 'publishedAt'
  | 'modifiedAt'
  | 'siteName'
  | 'language'
  | 'description'
  | 'leadImage'
  | 'section';

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
  /** Headlines shown, likeliest first. */
  headings: readonly Heading[];
  /** Words of the article that are shown. */
  shownWords: number | null;
  /** `article:content_tier`: `free`, `metered` or `locked`. */
  contentTier: string;
  showsPaywall: boolean;
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
  if (name === 'author') return cleanAuthor(text);
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
  const all = (name: FactName, trust = TRUST): Fact<string>[] =>
    trust
      .map(source => ({ value: clean(name, offers[source][name], page.dom.language), source }))
      .filter(({ value }) => value !== '');
  const pick = (name: FactName, trust = TRUST) => all(name, trust)[0] ?? null;
  const siteName = pick('siteName');
  const author = authorOf(all('author'), siteName?.value ?? '');
  const titles = all('title', TITLE_TRUST).filter(({ source }) => source !== 'dom');
  const title = chooseTitle({
    declared: titles[0] ?? null,
    allDeclared: titles.map(({ value }) => value),
    documentTitle: page.documentTitle.replace(/\s+/g, ' ').trim(),
    headings: page.headings,
    siteName: siteName?.value ?? null,
    host: (URL.parse(page.location)?.hostname ?? '').replace(/^www\./, ''),
    slug: slugOf(page.location),
    isFrontPage: isFrontPage(page.location) && page.documentTitle !== '',
    isSigned: author !== null,
  });
  return {
    location: page.location,
    canonical: page.canonical,
    ogUrl: page.ogUrl,
    title,
    author,
    publishedAt: pick('publishedAt'),
    modifiedAt: pick('modifiedAt'),
    siteName,
    language: pick('language', LANGUAGE_TRUST),
    description: pick('description'),
    leadImage: pick('leadImage'),
    section: pick('section'),
    commentCount: countOf(linked?.commentCount ?? null, page.commentCount),
    wordCount: countOf(linked?.wordCount || null, { microdata: null, dom: page.shownWords }),
    isPaid: paidOf(linked?.isPaid ?? null, page),
  };
}

/** What an address calls its page: « /blog/un-titre.html » → « un-titre ». */
function slugOf(location: string): string {
  const parts = (URL.parse(location)?.pathname ?? '').split('/').filter(part => part !== '');
  const last = parts.at(-1) ?? '';
  try {
    return decodeURIComponent(last).replace(/\.[a-z]{2,5}$/i, '');
  } catch {
    return last; // Written in another charset than ours.
  }
}

/** WordPress and its kin name a post by number where addresses were never set up: `/?p=3289`. */
const POST_NUMBER = /[?&](?:p|page_id|id|post|article)=\d/;

function isFrontPage(location: string): boolean {
  const address = URL.parse(location);
  return address?.pathname === '/' && !POST_NUMBER.test(address.search);
}

/** Many sites sign everything with their own name: a person named by any other source comes first. */
function authorOf(authors: readonly Fact<string>[], siteName: string): Fact<string> | null {
  const isSite = ({ value }: Fact<string>) => lettersOf(value) === lettersOf(siteName);
  const [first = null] = authors;
  if (first === null || !isSite(first)) return first;
  const isBlogOfOne = authors.some(
    ({ value }) => value !== first.value && value.includes(first.value),
  );
  return (isBlogOfOne ? null : authors.find(author => !isSite(author))) ?? first;
}

function paidOf(
  linked: boolean | null,
  { contentTier, showsPaywall }: PageFacts,
): Fact<boolean> | null {
  if (linked !== null) return { value: linked, source: 'json-ld' };
  if (/^(?:free|metered|locked)$/.test(contentTier))
    return { value: contentTier !== 'free', source: 'open-graph' };
  return showsPaywall ? { value: true, source: 'dom' } : null;
}

function countOf(linked: number | null, page: PageFacts['commentCount']): Fact<number> | null {
  if (linked !== null) return { value: linked, source: 'json-ld' };
  if (page.microdata !== null) return { value: page.microdata, source: 'microdata' };
  return page.dom === null ? null : { value: page.dom, source: 'dom' };
}
