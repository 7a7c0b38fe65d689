import type { CommentSystem } from '../systems/comment-system.ts';
import { findMark } from './find-mark.ts';
import { CROSSING, rootsEntered } from './query-deep.ts';

/** What is observed, and whether with everything in it. */
export type Watched = { node: Node; subtree: boolean };

/** Empty places of systems that are watched at once. */
const MAX_PLACES = 6;

/** The shadow roots and frames in which forms, fields and comments of these systems stand. */
function rootsOf(doc: Document, present: readonly CommentSystem[]): Node[] {
  return rootsEntered(
    doc,
    present.flatMap(({ blocks, fields, comments }) => {
      const inner = fields.filter(field => field.includes(CROSSING));
      const deep = blocks.flatMap(block => inner.map(field => `${block} ${field}`));
      return [...blocks, ...deep, ...comments];
    }),
  );
}

/**
 * What has to be observed to see forms and comments come: the whole page where there are some, with the
 * roots they stand in; where a system's place is still empty, that place and what comes beside it; else nothing.
 * @param present the systems whose marks the page bears
 * @param fields those of the forms found, wherever they stand
 */
export function nodesToObserve(
  doc: Document,
  present: readonly CommentSystem[],
  fields: readonly Element[],
  hasSome: boolean,
): readonly Watched[] {
  const inner = new Set([...rootsOf(doc, present), ...fields.map(field => field.getRootNode())]);
  inner.delete(doc);
  const roots = [...inner].map(node => ({ node, subtree: true }));
  if (hasSome) return [{ node: doc.body, subtree: true }, ...roots];
  const places = present
    .flatMap(({ mark }) => mark.marks.flatMap(one => findMark(doc, one) ?? []))
    .slice(0, MAX_PLACES);
  const around = places.flatMap(place => place.parentElement ?? []);
  return [
    ...places.map(node => ({ node, subtree: true })),
    ...around.map(node => ({ node, subtree: places.includes(node) })),
    ...roots,
  ];
}
