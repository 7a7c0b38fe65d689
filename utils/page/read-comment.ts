import { parseDate } from '../domain/article/parse-date.ts';
import type { CommentSystem, DeepSelector, Selector } from '../systems/comment-system.ts';
import { CROSSING, queryAllDeep, queryDeep } from './query-deep.ts';
import { commentAround } from './read-comments.ts';

/** One comment of the page, as data and as the element it stands in. */
export type ThreadComment = {
  element: HTMLElement;
  /** As the page names it; made of what it says where the page names none. Never empty. */
  id: string;
  author: string;
  /** ISO 8601, with time and zone where the page gives them; empty when it gives no whole date. */
  date: string;
  /** What was said, its answers left out; line breaks of the page become spaces. */
  text: string;
  /** 0 at the top. */
  depth: number;
  /** Id of the comment it answers. */
  parentId: string | null;
  permalink: string | null;
  /** The page shows that the reader wrote it. */
  isOwn: boolean;
  isHeld: boolean;
  /** A link from another site: it stands among the comments and is none. */
  isPing: boolean;
};

/** What a comment says of itself; its place among the others is found afterwards. */
export type BareComment = Omit<ThreadComment, 'depth' | 'parentId'> & {
  /** By the system's own rule; `null` where nesting in the page tells. */
  level: number | null;
  /** The id of the comment it answers, where the page writes it down. */
  answers: string | null;
};

/** Every comment and ping of the page. */
type Known = { has: (element: Element) => boolean };

const MAX_AUTHOR = 100;
/** An element with the same name in an answer is passed over, so many times at most. */
const MAX_TRIES = 30;
const MAX_PARAGRAPHS = 60;

function plain(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first element of a comment itself: what stands in an answer inside it belongs to that. */
function ownPart(
  comment: Element,
  selectors: readonly DeepSelector[],
  known: Known,
): HTMLElement | null {
  const isItsOwn = (part: Element) => commentAround(part, known) === comment;
  for (const selector of selectors) {
    const first = queryDeep(comment, selector);
    if (first === null) continue;
    const part = isItsOwn(first)
      ? first
      : queryAllDeep(comment, selector).slice(0, MAX_TRIES).find(isItsOwn);
    if (part !== undefined) return part;
  }
  return null;
}

/** What was said: all that the first telling selector finds, as paragraphs may stand beside each other. */
function textOf(comment: Element, selectors: readonly DeepSelector[], known: Known): string {
  for (const selector of selectors) {
    const parts = queryAllDeep(comment, selector).slice(0, MAX_PARAGRAPHS);
    const own = parts.filter(
      (part, index) =>
        commentAround(part, known) === comment &&
        !parts.slice(0, index).some(one => one.contains(part)),
    );
    if (own.length > 0) return own.map(plain).join(' ').trim();
  }
  return '';
}

/** Of the comment's element, or of the first of its own parts that bears the attribute. */
function ownAttribute(comment: Element, name: string, part: string, known: Known): string | null {
  const value = comment.getAttribute(name);
  if (value?.includes(part)) return value;
  const bearer = part === '' ? `[${name}]` : `[${name}*="${part}"]`;
  return ownPart(comment, [bearer], known)?.getAttribute(name) ?? null;
}

function afterPrefix(value: string, prefix: string): string {
  return value.slice(prefix === '' ? 0 : value.lastIndexOf(prefix) + prefix.length).trim();
}

/** The same words make the same id on every visit: FNV-1a, 32 bits. */
function idOfWords(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return `said-${(hash >>> 0).toString(36)}`;
}

function idOf(
  comment: Element,
  { comment: { idPrefix, idAttribute = 'id' } }: CommentSystem,
  known: Known,
): string {
  const value = ownAttribute(comment, idAttribute, idPrefix, known);
  return value === null ? '' : afterPrefix(value, idPrefix);
}

/** The id a page gives one comment, whatever else the page holds; empty when it gives none. */
export function commentId(comment: Element, system: CommentSystem): string {
  return idOf(comment, system, new Set([comment]));
}

function dateOf(
  comment: Element,
  { comment: { date, dateAttribute } }: CommentSystem,
  known: Known,
): string {
  const dated = ownPart(comment, date, known);
  if (dated === null) return '';
  const language = comment.ownerDocument.documentElement.lang;
  const said = [dated.getAttribute('datetime'), dateAttribute && dated.getAttribute(dateAttribute)];
  for (const words of [...said, plain(dated)]) {
    const iso = words ? parseDate(words, language) : '';
    if (iso !== '') return iso;
  }
  return '';
}

function numberOf(
  comment: Element,
  { comment: { depth } }: CommentSystem,
  known: Known,
): number | null {
  if (depth === undefined) return null;
  if (depth.by === 'around') return Math.max(0, countAround(comment, depth.selector) - depth.top);
  const bearer =
    depth.on === undefined ? comment : (ownOrAround(comment, depth.on, known) ?? comment);
  const written =
    depth.by === 'attribute'
      ? bearer.getAttribute(depth.name)
      : [...bearer.classList]
          .find(name => name.startsWith(depth.prefix))
          ?.slice(depth.prefix.length);
  const level = Number.parseInt(written ?? '', 10);
  return Number.isNaN(level) ? null : Math.max(0, level - depth.top);
}

const MAX_LEVELS = 40;

function countAround(comment: Element, selector: Selector): number {
  let count = 0;
  let level = comment.parentElement?.closest(selector);
  for (; level && count < MAX_LEVELS; level = level.parentElement?.closest(selector)) count++;
  return count;
}

/** What a rule is written on may stand in the comment, or directly around it. */
function ownOrAround(comment: Element, selector: Selector, known: Known): Element | null {
  return ownPart(comment, [selector], known) ?? comment.closest(selector);
}

/** Whether one of these signs is on the comment or in it, its answers left out. */
function bears(comment: Element, signs: readonly DeepSelector[], known: Known): boolean {
  return signs.some(
    selector =>
      (!selector.includes(CROSSING) && comment.matches(selector)) ||
      ownPart(comment, [selector], known) !== null,
  );
}

function answersOf(
  comment: Element,
  { comment: { parent } }: CommentSystem,
  known: Known,
): string | null {
  if (parent === undefined) return null;
  const bearer = parent.on === undefined ? comment : ownPart(comment, [parent.on], known);
  const value = bearer?.getAttribute(parent.attribute) ?? '';
  return value.includes(parent.prefix) ? afterPrefix(value, parent.prefix) || null : null;
}

/**
 * Reads one comment.
 * @param known every comment and ping of the page, so that an answer's parts are not taken for its parent's
 */
export function readComment(
  element: HTMLElement,
  system: CommentSystem,
  { known, isPing }: { known: Known; isPing: boolean },
): BareComment {
  const { comment: parts } = system;
  const text = textOf(element, parts.text, known);
  const author = plain(ownPart(element, parts.author, known)).slice(0, MAX_AUTHOR);
  const date = dateOf(element, system, known);
  const link = ownPart(element, parts.permalink, known)?.getAttribute('href');
  const address = link ?? (element.id === '' ? null : `#${element.id}`);
  return {
    element,
    id: idOf(element, system, known) || idOfWords(`${author}\n${date}\n${text}`),
    author,
    date,
    text,
    permalink: address === null ? null : (URL.parse(address, element.baseURI)?.href ?? null),
    isOwn: bears(element, parts.own ?? [], known),
    isHeld: bears(element, parts.held, known),
    isPing,
    level: numberOf(element, system, known),
    answers: answersOf(element, system, known),
  };
}
