import type { ArticleFacts } from '../domain/article/article.ts';
import { collectFacts, type Offered } from '../domain/article/collect-facts.ts';
import { dateInAddress } from '../domain/article/parse-date.ts';
import { readShownDate } from './read-shown-date.ts';
import { plainTitle } from './mark-title.ts';

function content(doc: Document, ...names: string[]): string {
  for (const name of names) {
    const found = doc.querySelector(`meta[property="${name}" i],meta[name="${name}" i]`);
    const value = found?.getAttribute('content')?.trim();
    if (value) return value;
  }
  return '';
}

/** A value of microdata, from the attribute that carries it or from the text. */
function item(doc: Document, property: string): string {
  const found = doc.querySelector(`[itemprop~="${property}"]`);
  // A property of a comment is not the article's.
  if (found === null || found.closest('[itemtype$="/Comment"],[itemprop~=comment]') !== null)
    return '';
  for (const name of ['content', 'datetime', 'src', 'href']) {
    const value = found.getAttribute(name);
    if (value) return value;
  }
  return textOf(found.querySelector('[itemprop~=name]') ?? found);
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** Everything inside the thread or a list of other articles is left out: its dates and names are others'. */
const ELSEWHERE =
  '#comments,.comments,.comment,.comment-list,.commentlist,[id^=comment-],aside,nav,footer,[class*=related i],#sidebar,.sidebar,.widget,[class*=recent i]';

/** A box that holds the headline is the article's own, whatever it is called. */
function isElsewhere(element: Element): boolean {
  const box = element.closest(ELSEWHERE);
  return box !== null && (box === element || box.querySelector('h1,[itemprop~=headline]') === null);
}

function first(doc: Document, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    for (const element of [...doc.querySelectorAll(selector)].slice(0, 20))
      if (!isElsewhere(element) && textOf(element) !== '') return element;
  }
  return null;
}

function readDom(doc: Document): Offered {
  const headline = first(doc, 'article h1', 'main h1', 'h1.entry-title', 'h1');
  return {
    title: textOf(headline),
    author: textOf(
      first(
        doc,
        '.author.vcard .fn',
        '.author.vcard',
        'a[rel~=author]',
        '.byline .author',
        '.entry-author',
        '.byline',
      ),
    ),
    publishedAt: readShownDate(doc, headline, isElsewhere) || dateInAddress(doc.location.href),
    language: doc.documentElement.lang,
  };
}

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

/** Reads what a page says of its article, every source on its own, then merges them by trust. */
export function readArticle(doc: Document): ArticleFacts {
  const image = (address: string) => resolve(address, doc);
  const microdataCount = item(doc, 'commentCount') || item(doc, 'interactionCount');
  return collectFacts({
    location: doc.location.href,
    canonical:
      resolve(doc.querySelector('link[rel~=canonical]')?.getAttribute('href'), doc) || null,
    ogUrl: image(content(doc, 'og:url')) || null,
    jsonLd: [...doc.querySelectorAll('script[type="application/ld+json" i]')]
      .slice(0, 20)
      .map(script => script.textContent ?? ''),
    openGraph: {
      title: content(doc, 'og:title'),
      author: content(doc, 'article:author', 'og:article:author'),
      publishedAt: content(
        doc,
        'article:published_time',
        'og:article:published_time',
        'og:published_time',
        'article:published',
        'og:pubdate',
      ),
      modifiedAt: content(doc, 'article:modified_time', 'og:updated_time'),
      siteName: content(doc, 'og:site_name'),
      language: content(doc, 'og:locale'),
      description: content(doc, 'og:description'),
      leadImage: image(content(doc, 'og:image', 'og:image:url')),
    },
    meta: {
      title: content(
        doc,
        'twitter:title',
        'dc.title',
        'citation_title',
        'parsely-title',
        'sailthru.title',
      ),
      author: content(
        doc,
        'author',
        'dc.creator',
        'parsely-author',
        'sailthru.author',
        'citation_author',
      ),
      publishedAt: content(
        doc,
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.date',
        'dcterms.created',
        'dcterms.issued',
        'dc.date.created',
        'datePublished',
        'article.published',
        'publication_date',
        'published_date',
        'cXenseParse:recs:publishtime',
        'publish-date',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
        'citation_publication_date',
      ),
      modifiedAt: content(doc, 'last-modified', 'dc.date.modified', 'dcterms.modified'),
      siteName: content(doc, 'application-name'),
      language: content(doc, 'content-language', 'dc.language'),
      description: content(doc, 'description', 'twitter:description'),
      leadImage: image(content(doc, 'twitter:image', 'twitter:image:src')),
    },
    microdata: {
      title: item(doc, 'headline'),
      author: item(doc, 'author'),
      publishedAt: item(doc, 'datePublished'),
      modifiedAt: item(doc, 'dateModified'),
    },
    dom: readDom(doc),
    documentTitle: plainTitle(doc),
    commentCount: {
      microdata: countIn(microdataCount),
      dom: countIn(
        textOf(first(doc, '.comments-link', '.comments-title', '#comments h2', 'h2#comments')),
      ),
    },
  });
}
