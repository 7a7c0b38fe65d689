import type { CommentReport, ThreadReport } from '../domain/detection/page-report.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { firstOf } from './form-controls.ts';
import { findComments, isHeld } from './read-comments.ts';

const MAX_REPORTED = 200;
const EXCERPT = 280;

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The author without the word "says" that themes put behind the name. */
function authorOf(comment: Element, system: CommentSystem): string {
  return textOf(firstOf(comment, system.comment.author)).slice(0, 100);
}

function idOf(comment: Element, { comment: { idPrefix } }: CommentSystem): string {
  return comment.id.slice(comment.id.lastIndexOf(idPrefix) + idPrefix.length);
}

function readComment(
  comment: Element,
  known: ReadonlyMap<Element, CommentReport>,
  system: CommentSystem,
): CommentReport {
  const dated = firstOf(comment, system.comment.date);
  const link = firstOf(comment, system.comment.permalink)?.getAttribute('href');
  const base = comment.ownerDocument.location.href;
  let outer = comment.parentElement;
  while (outer !== null && !known.has(outer)) outer = outer.parentElement;
  const parent = outer && known.get(outer);
  return {
    id: idOf(comment, system),
    author: authorOf(comment, system),
    date: dated?.getAttribute('datetime') ?? '',
    excerpt: textOf(firstOf(comment, system.comment.text)).slice(0, EXCERPT),
    depth: parent ? parent.depth + 1 : 0,
    parentId: parent?.id ?? null,
    permalink: URL.parse(link ?? `#${comment.id}`, base)?.href ?? null,
    isHeld: isHeld(comment, system),
  };
}

/** Reads the rendered comments as data: nesting in the page gives depth and parent. */
export function readThread(doc: Document, systems: readonly CommentSystem[]): ThreadReport | null {
  const found = findComments(doc, systems);
  if (found === null) return null;
  const { system, list } = found;
  const known = new Map<Element, CommentReport>();
  for (const element of Array.from(
    { length: Math.min(list.length, MAX_REPORTED) },
    (_, index) => list[index],
  ))
    if (element !== undefined) known.set(element, readComment(element, known, system));
  return { system: system.id, count: list.length, comments: [...known.values()] };
}
