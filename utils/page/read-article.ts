import type { ArticleFacts } from '../domain/article/article.ts';
import { collectFacts, type Offered, type PageFacts } from '../domain/article/collect-facts.ts';
import { dateInAddress } from '../domain/article/parse-date.ts';
import { firstOwn, isElsewhere, textOf } from './article-scope.ts';
import { canonicalOf, isHeadOld } from './head-age.ts';
import { plainTitle } from './mark-title.ts';
import { oneLike, oneOf, ofSite, readMetas, type PageMetas } from './page-metas.ts';
import { itemOf, readItems } from './page-items.ts';
import { countShownWords, showsPaywall } from './read-body.ts';
import { readByline } from './read-byline.ts';
import { readHeadings } from './read-headings.ts';
import { readShownDate } from './read-shown-date.ts';

/** Names that say it without being one of a vocabulary: `nar_author`, `shareaholic:article_published_time`. */
const AUTHOR_LIKE = /(?:^|[:._-])author(?:[:._-]?names?)?$/;
const PUBLISHED_LIKE =
  /publi(?:sh(?:ed)?|cation)[-_.: ]?(?:date|time|on)?(?:time)?$|date[-_.: ]?publi|pubdate$|(?:^|[.:_-])date[-_.]?(?:created|issued)?$/;

function resolve(address: string | null | undefined, doc: Document): string {
  if (!address) return '';
  try {
    return new URL(address, doc.baseURI).href;
  } catch {
    return ''; // An address nobody can open is no fact.
  }
}

function countIn(text: string): number | null {
  const found = /^\D{0,20}(\d{1,6})\b/.exec(text);
  return found === null ? null : Number(found[1]);
}

function readOpenGraph(metas: PageMetas, doc: Document): Offered {
  return {
    title: oneOf(metas, 'og:title'),
    author: oneOf(metas, 'article:author', 'og:article:author', 'article:author_name'),
    publishedAt: oneOf(
      metas,
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'article:published',
      'og:pubdate',
    ),
    modifiedAt: oneOf(metas, 'article:modified_time', 'og:updated_time'),
    siteName: oneOf(metas, 'og:site_name'),
    language: oneOf(metas, 'og:locale'),
    description: oneOf(metas, 'og:description'),
    leadImage: resolve(oneOf(metas, 'og:image', 'og:image:url'), doc),
    section: oneOf(metas, 'article:section'),
  };
}

function readNamedMetas(metas: PageMetas, doc: Document): Offered {
  return {
    title: oneOf(
      metas,
      'twitter:title',
      'dc.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
    ),
    author:
      (metas.get('citation_author') ?? []).join(', ') ||
      oneOf(metas, 'author', 'dc.creator', 'parsely-author', 'sailthru.author') ||
      oneLike(metas, AUTHOR_LIKE),
    publishedAt:
      oneOf(
        metas,
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.date',
        'dcterms.created',
        'dcterms.issued',
        'dc.date.created',
        'article.published',
        'cXenseParse:recs:publishtime',
        'parsely-pub-date',
        'sailthru.date',
        'citation_publication_date',
      ) || oneLike(metas, PUBLISHED_LIKE),
    modifiedAt: oneOf(metas, 'last-modified', 'dc.date.modified', 'dcterms.modified'),
    siteName: oneOf(metas, 'application-name'),
    language: oneOf(metas, 'content-language', 'dc.language'),
    description: oneOf(metas, 'description', 'twitter:description'),
    leadImage: resolve(oneOf(metas, 'twitter:image', 'twitter:image:src'), doc),
    section: oneOf(metas, 'parsely-section', 'section', 'cXenseParse:recs:category'),
  };
}

/** Reads what a page says of its article, every source on its own, as plain data. */
export function readPageFacts(doc: Document): PageFacts {
  const isOld = isHeadOld(doc);
  const metas = isOld ? ofSite(readMetas(doc)) : readMetas(doc);
  const items = readItems(doc);
  const headings = readHeadings(doc);
  const headline = headings.find(({ isOfSite }) => !isOfSite)?.element ?? null;
  // Old pages have the site's name for their only headline, and the day below it.
  const headlines = [headline, headings[0]?.element ?? null];
  return {
    location: doc.location.href,
    canonical: isOld ? null : canonicalOf(doc),
    ogUrl: resolve(oneOf(metas, 'og:url'), doc) || null,
    jsonLd: [...(isOld ? [] : doc.querySelectorAll('script[type="application/ld+json" i]'))]
      .slice(0, 20)
      .map(script => script.textContent ?? ''),
    openGraph: readOpenGraph(metas, doc),
    meta: readNamedMetas(metas, doc),
    microdata: {
      title: itemOf(items, 'headline'),
      author: itemOf(items, 'author'),
      publishedAt: itemOf(items, 'datePublished') || itemOf(items, 'dateCreated'),
      modifiedAt: itemOf(items, 'dateModified'),
      section: itemOf(items, 'articleSection'),
    },
    dom: {
      author: readByline(doc, headline),
      publishedAt: readShownDate(doc, headlines, isElsewhere) || dateInAddress(doc.location.href),
      language: doc.documentElement.lang,
    },
    documentTitle: plainTitle(doc),
    headings: headings.map(({ text, isOfSite }) => ({ text, isOfSite })),
    shownWords: countShownWords(doc),
    contentTier: oneOf(metas, 'article:content_tier').toLowerCase(),
    showsPaywall: showsPaywall(doc),
    commentCount: {
      microdata: countIn(itemOf(items, 'commentCount') || itemOf(items, 'interactionCount')),
      dom: countIn(
        textOf(firstOwn(doc, '.comments-link', '.comments-title', '#comments h2', 'h2#comments')),
      ),
    },
  };
}

/** Reads what a page says of its article, then merges the sources by trust. */
export function readArticle(doc: Document): ArticleFacts {
  return collectFacts(readPageFacts(doc));
}
