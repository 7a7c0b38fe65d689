import type { CommentSystem } from '../systems/comment-system.ts';
import { CROSSING, queryAllDeep } from './query-deep.ts';

/** A block of a known system, and the system. */
export type KnownBlock = { element: Element; system: CommentSystem };

/** Caps: reply boxes repeat the form, editors repeat the field. */
const MAX_BLOCKS = 12;
const MAX_FIELDS = 4;

function isDeep({ blocks, fields }: CommentSystem): boolean {
  return [...blocks, ...fields].some(selector => selector.includes(CROSSING));
}

/**
 * The fields that stand in an open shadow root or in a same-origin frame, where a look at the document's
 * own fields does not reach: only a system's selectors say where to go down.
 * @param marked - the systems whose marks the page bears
 * @returns each field with its block
 */
export function findDeepFields(
  doc: Document,
  marked: readonly CommentSystem[],
): Map<HTMLElement, KnownBlock> {
  const found = new Map<HTMLElement, KnownBlock>();
  for (const system of marked.filter(isDeep))
    for (const selector of system.blocks)
      for (const element of queryAllDeep(doc, selector).slice(0, MAX_BLOCKS))
        for (const field of system.fields
          .flatMap(own => queryAllDeep(element, own))
          .slice(0, MAX_FIELDS))
          if (!found.has(field)) found.set(field, { element, system });
  return found;
}
