import { FIELDS } from './fields.ts';
import { rootInside, type Root } from './query-deep.ts';

/** Frames of this origin, and shadow roots the reader wrote in, that are looked into. */
const MAX_FRAMES = 20;
const MAX_ENTERED = 10;

/** Shadow roots of each page the focus has been in. */
const entered = new WeakMap<Document, Set<ShadowRoot>>();

/** Nothing but walking over every element finds shadow roots: the focus tells of the ones that matter. */
function enteredRoots(doc: Document): Iterable<ShadowRoot> {
  const known = entered.get(doc) ?? new Set();
  entered.set(doc, known);
  let root = doc.activeElement?.shadowRoot ?? null;
  while (root !== null && known.size < MAX_ENTERED) {
    if (root.activeElement?.matches(FIELDS)) known.add(root);
    root = root.activeElement?.shadowRoot ?? null;
  }
  for (const one of known) if (!one.isConnected) known.delete(one);
  return known;
}

/**
 * The documents of this origin's frames and the open shadow roots with fields in them, whatever system
 * they are of: an in-house form may stand in one. A shadow root is known once the reader was in it.
 */
export function innerRoots(doc: Document): Root[] {
  const frames = Array.from(doc.getElementsByTagName('iframe')).slice(0, MAX_FRAMES);
  return [...frames.flatMap(frame => rootInside(frame) ?? []), ...enteredRoots(doc)].filter(
    root => root.querySelector(FIELDS) !== null,
  );
}
