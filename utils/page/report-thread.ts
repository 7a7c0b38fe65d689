import type { CommentReport, ThreadReport } from '../domain/detection/page-report.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { placeComments } from './place-comments.ts';
import { readComment, type ThreadComment } from './read-comment.ts';
import { findComments } from './read-comments.ts';

const MAX_REPORTED = 200;
const EXCERPT = 280;

function reportOf(comment: ThreadComment): CommentReport {
  const { id, author, date, text, depth, parentId, permalink, isHeld: held } = comment;
  const excerpt = text.slice(0, EXCERPT);
  return { id, author, date, excerpt, depth, parentId, permalink, isHeld: held };
}

/** The thread as the popup is told of it. The whole is `createThreadReader`'s. */
export function reportThread(
  doc: Document,
  systems: readonly CommentSystem[],
): ThreadReport | null {
  const found = findComments(doc, systems);
  return found && { system: found.system.id, count: found.list.length };
}

/**
 * The first comments of the thread, at most 200. Not part of a report: reading two hundred takes longer
 * than everything else it says, and the popup waits for it.
 */
export function reportComments(doc: Document, systems: readonly CommentSystem[]): CommentReport[] {
  const found = findComments(doc, systems);
  if (found === null) return [];
  const { system, list } = found;
  const elements = Array.from(
    { length: Math.min(list.length, MAX_REPORTED) },
    (_, index) => list[index] as HTMLElement,
  );
  const known = new Set<Element>(elements);
  return placeComments(
    elements.map(element => readComment(element, system, { known, isPing: false })),
  ).map(reportOf);
}
