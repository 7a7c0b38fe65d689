import {
  linkThread,
  type ThreadComment,
  type ThreadTree,
} from '../../domain/thread/thread-comment.ts';
import { firstOf } from '../form-controls.ts';
import { parentAcross } from '../query-deep.ts';
import type { Thread } from '../read-thread.ts';

/** A longer comment is judged and searched up to here. */
const MOST_TEXT = 4000;

/** A thread as its elements and as data, in the page's order; positions agree. Links from other sites are left out. */
export type ThreadElements = {
  elements: HTMLElement[];
  comments: ThreadComment[];
  tree: ThreadTree;
  /** The comment that encloses each in the page, −1 when none does. */
  enclosing: number[];
  /** Elements between a comment and one inside it. */
  paths: Set<Element>;
  /** Positions of those the page shows as the reader's. */
  own: number[];
  permalinks: (string | null)[];
  /** The comment an element stands in, −1 outside the thread. */
  placeOf: (element: Element | null) => number;
  /** Where the page shows when a comment was written. */
  dateOf: (place: number) => Element | null;
};

/** Puts together what the tools need of a thread that was read. */
export function takeElements({ system, comments: read }: Thread): ThreadElements {
  const shown = read.filter(({ isPing }) => !isPing);
  const elements = shown.map(({ element }) => element);
  const places = new Map<Element, number>(elements.map((element, place) => [element, place]));
  const placeOf = (element: Element | null): number => {
    for (let level = element; level !== null; level = parentAcross(level)) {
      const place = places.get(level);
      if (place !== undefined) return place;
    }
    return -1;
  };
  const paths = new Set<Element>();
  const enclosing = elements.map(element => {
    const outer = parentAcross(element);
    const place = placeOf(outer);
    let step = place < 0 ? null : outer;
    while (step !== null && !places.has(step) && !paths.has(step)) {
      paths.add(step);
      step = parentAcross(step);
    }
    return place;
  });
  const comments = shown.map(({ id, author, date, text, parentId }) => {
    const at = Date.parse(date);
    return {
      id,
      author,
      at: Number.isNaN(at) ? null : at,
      text: text.slice(0, MOST_TEXT),
      parentId,
    };
  });
  return {
    elements,
    comments,
    tree: linkThread(comments),
    enclosing,
    paths,
    placeOf,
    own: shown.flatMap(({ isOwn }, place) => (isOwn ? [place] : [])),
    permalinks: shown.map(({ permalink }) => permalink),
    dateOf: place => {
      const element = elements[place];
      const dated = element === undefined ? null : firstOf(element, system.comment.date);
      return placeOf(dated) === place ? dated : null;
    },
  };
}

/**
 * What of a comment is its own, as the largest elements that hold no other comment; ours are left out.
 * A part with a text field is never one: the reader may be writing there.
 */
export function ownParts(
  place: number,
  thread: ThreadElements,
  isOurs: (element: Element) => boolean,
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  const collect = (parent: Element | undefined) => {
    for (const child of parent?.children ?? []) {
      if (isOurs(child) || thread.placeOf(child) !== place) continue;
      if (thread.paths.has(child)) collect(child);
      else if (child.querySelector('textarea') === null) parts.push(child as HTMLElement);
    }
  };
  collect(thread.elements[place]);
  return parts;
}
