import type { CommentReport, ThreadReport } from '../domain/detection/page-report.ts';
import type { CommentSystem, SystemReading } from '../systems/comment-system.ts';
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
  reading: SystemReading | undefined,
): CommentReport {
  const dated = reading && firstOf(comment, reading.date);
  const link = (reading && firstOf(comment, reading.permalink))?.getAttribute('href');
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
export function readThread(
  doc: Document,
  systems: readonly CommentSystem[],
  readings: readonly SystemReading[],
): ThreadReport | null {
  const { system, elements } = findComments(doc, systems);
  if (system === null) return null;
  const reading = readings.find(({ id }) => id === system.id);
  const known = new Map<Element, CommentReport>();
  for (const element of elements.slice(0, MAX_REPORTED))
    known.set(element, readComment(element, known, system, reading));
  return { system: system.id, count: elements.length, comments: [...known.values()] };
}
