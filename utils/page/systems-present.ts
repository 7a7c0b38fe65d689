import type { CommentSystem } from '../systems/comment-system.ts';
import { findMark } from './find-mark.ts';
import type { FoundForm } from './found-form.ts';

function isMarked(doc: Document, { mark }: CommentSystem): boolean {
  const { errorPath } = mark;
  return (
    // On its error page a system bears no mark.
    (errorPath !== undefined && doc.location?.pathname.endsWith(errorPath)) ||
    mark.marks.some(one => findMark(doc, one) !== null)
  );
}

/**
 * The systems that a document bears a mark of, so that the selectors of the others cost nothing.
 * @param systems those about this document: see `systemsOf`. In a frame of its own a system needs no mark.
 */
export function systemsPresent(
  doc: Document,
  systems: readonly CommentSystem[],
): readonly CommentSystem[] {
  return systems.filter(system => system.frame !== undefined || isMarked(doc, system));
}

/** The systems that live in frames, of which an article's page bears a mark. */
export function framedPresent(
  doc: Document,
  framed: readonly CommentSystem[],
): readonly CommentSystem[] {
  return framed.filter(system => isMarked(doc, system));
}

/** …and those whose form was found, though the page bears no mark of them. @param marked - see `systemsPresent` */
export function presentWith(
  doc: Document,
  systems: readonly CommentSystem[],
  forms: readonly Pick<FoundForm, 'system'>[],
  marked = systemsPresent(doc, systems),
): readonly CommentSystem[] {
  return systems.filter(
    system => marked.includes(system) || forms.some(form => form.system === system),
  );
}
