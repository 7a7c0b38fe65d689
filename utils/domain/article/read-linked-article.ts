import { decodeEntities } from './decode-entities.ts';
import type { LinkedNode } from './parse-json-ld.ts';

/** What JSON-LD says of the article, as plain strings. */
export type LinkedArticle = {
  title: string;
  author: string;
  publishedAt: string;
  modifiedAt: string;
  siteName: string;
  language: string;
  description: string;
  leadImage: string;
  section: string;
  commentCount: number | null;
  wordCount: number | null;
  isPaid: boolean | null;
};

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`…: schema.org's articles end alike. */
const ARTICLE = /(?:Article|BlogPosting|Posting|Report)$/;
/** What a page may be about instead, written by someone on some day. */
const OTHER_WORK = /^(?:Question|Recipe|HowTo)$/;

function typesOf(node: LinkedNode): string[] {
  return [node['@type']].flat().filter(type => typeof type === 'string');
}

function textOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? decodeEntities(first).replace(/\s+/g, ' ').trim() : '';
}

/** Follows an `@id` into the graph, as Yoast writes authors and publishers. */
function follow(value: unknown, nodes: readonly LinkedNode[]): LinkedNode | null {
  if (typeof value !== 'object' || value === null) return null;
  const node = value as LinkedNode;
  const id = node['@id'];
  if (node['name'] !== undefined || typeof id !== 'string') return node;
  return nodes.find(other => other['@id'] === id && other['name'] !== undefined) ?? node;
}

function namesOf(value: unknown, nodes: readonly LinkedNode[]): string {
  return [value]
    .flat()
    .flatMap(item => (typeof item === 'string' ? item : follow(item, nodes)?.['name']))
    .map(textOf)
    .filter(
      (name, index, all) => name !== '' && !/^https?:/.test(name) && all.indexOf(name) === index,
    )
    .join(', ');
}

function imageOf(value: unknown, nodes: readonly LinkedNode[]): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return textOf(first);
  const image =
    nodes.find(node => node['@id'] === (first as LinkedNode | null)?.['@id'] && node['url']) ??
    first;
  return textOf(
    (image as LinkedNode | null)?.['url'] ?? (image as LinkedNode | null)?.['contentUrl'],
  );
}

function countOf(value: unknown): number | null {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
}

/** `isAccessibleForFree`, which sites write as a boolean, as `"False"`, or as an address of schema.org. */
function paidOf(value: unknown): boolean | null {
  const word = /(true|false)$/i.exec(String(value))?.[1];
  return word === undefined ? null : word.toLowerCase() === 'false';
}

/** Many sites describe the page alone: its dates are the article's, its name is the window's title. */
function readLinkedPage(nodes: readonly LinkedNode[]): LinkedArticle | null {
  const page = nodes.find(
    node => typesOf(node).includes('WebPage') && node['datePublished'] !== undefined,
  );
  if (page === undefined) return null;
  return {
    title: '',
    author: namesOf(page['author'], nodes),
    publishedAt: textOf(page['datePublished']),
    modifiedAt: textOf(page['dateModified']),
    siteName: '',
    language: textOf(page['inLanguage']),
    description: '',
    leadImage: '',
    section: '',
    commentCount: null,
    wordCount: null,
    isPaid: paidOf(page['isAccessibleForFree']),
  };
}

/**
 * The article among the nodes: the first one with a headline and a date, else with a headline.
 * `null` when the page describes none. Comments listed in it are not read: they are not the thread.
 */
export function readLinkedArticle(nodes: readonly LinkedNode[]): LinkedArticle | null {
  const of = (types: RegExp) => nodes.filter(node => typesOf(node).some(type => types.test(type)));
  const articles = of(ARTICLE);
  const article =
    articles.find(node => node['headline'] !== undefined && node['datePublished'] !== undefined) ??
    articles[0] ??
    of(OTHER_WORK)[0];
  if (article === undefined) return readLinkedPage(nodes);
  return {
    title: textOf(article['headline'] ?? article['name']),
    author: namesOf(article['author'] ?? article['creator'], nodes),
    publishedAt: textOf(article['datePublished'] ?? article['dateCreated']),
    modifiedAt: textOf(article['dateModified']),
    siteName: namesOf(article['publisher'], nodes),
    language: textOf(article['inLanguage']),
    description: textOf(article['description']),
    leadImage: imageOf(article['image'] ?? article['thumbnailUrl'], nodes),
    section: textOf(article['articleSection']),
    commentCount: countOf(article['commentCount']),
    wordCount: countOf(article['wordCount']),
    isPaid: paidOf(article['isAccessibleForFree']),
  };
}
