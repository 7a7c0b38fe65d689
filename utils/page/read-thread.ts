import type { CommentSystem } from '../systems/comment-system.ts';
import { firstOf } from './form-controls.ts';
import { placeComments } from './place-comments.ts';
import { queryAllDeep } from './query-deep.ts';
import { readComment, type BareComment, type ThreadComment } from './read-comment.ts';
import { findComments, type FoundComments } from './read-comments.ts';
import { systemsPresent } from './systems-present.ts';

/** The rendered comments of a page. */
export type Thread = {
  system: CommentSystem;
  /** What holds the comments, where the system names it. */
  container: HTMLElement | null;
  /** In the page's order; pings among them. */
  comments: readonly ThreadComment[];
  /** The page offers to show more. */
  hasMore: boolean;
};

export type ThreadReader = {
  /**
   * Reads the thread as it is now. What was read before is not read again, unless its element was
   * changed by `forget`; a new array is given only when comments came, went or moved.
   * @returns `null` where the page shows no comments, or when the signal ended it
   */
  read: (signal: AbortSignal) => Promise<Thread | null>;
  /** Reads this comment anew next time: it was edited, or approved. */
  forget: (element: Element) => void;
};

/** A comment more is read only when so much of a slice is left, in milliseconds. */
const SLICE = 8;
const MAX_COMMENTS = 20_000;

/** Lets the browser draw and the reader act between two slices. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & FOLLOWING) !== 0;

type Listed = { element: HTMLElement; isPing: boolean };

/** Comments and pings in the page's order. */
function listComments(doc: Document, { system, list }: FoundComments): Listed[] {
  const comments = Array.from(list)
    .slice(0, MAX_COMMENTS)
    .map(element => ({ element: element as HTMLElement, isPing: false }));
  const pings = (system.pings ?? [])
    .flatMap(selector => queryAllDeep(doc, selector))
    .slice(0, MAX_COMMENTS)
    .map(element => ({ element, isPing: true }));
  if (pings.length === 0) return comments;
  return [...comments, ...pings].toSorted((one, other) =>
    isBefore(one.element, other.element) ? -1 : 1,
  );
}

const isSame = (one: readonly ThreadComment[], other: readonly ThreadComment[]) =>
  one.length === other.length && one.every((comment, index) => isAlike(comment, other[index]));

function isAlike(one: ThreadComment, other: ThreadComment | undefined): boolean {
  return (
    one.element === other?.element &&
    one.text === other.text &&
    one.depth === other.depth &&
    one.isHeld === other.isHeld &&
    one.isOwn === other.isOwn
  );
}

/**
 * Makes a reader of one page's thread. Reading costs a slice of at most 8 ms at a time, and after the
 * first time only what is new, so that 5,000 comments and a thread that grows never make the page wait.
 * @param systems those about this document: see `systemsOf`
 */
export function createThreadReader(doc: Document, systems: readonly CommentSystem[]): ThreadReader {
  const bare = new WeakMap<Element, BareComment>();
  let last: { systemId: string; comments: ThreadComment[] } | null = null;

  /** What is known, and what has to be read now; `null` when ended. */
  const readAll = async (
    listed: readonly Listed[],
    system: CommentSystem,
    begun: number,
    signal: AbortSignal,
  ): Promise<BareComment[] | null> => {
    const known = new Set<Element>(listed.map(({ element }) => element));
    const read: BareComment[] = [];
    let since = begun;
    for (const { element, isPing } of listed) {
      const comment = bare.get(element) ?? readComment(element, system, { known, isPing });
      bare.set(element, comment);
      read.push(comment);
      if (performance.now() - since < SLICE) continue;
      await pause();
      if (signal.aborted) return null;
      since = performance.now();
    }
    return read;
  };

  return {
    read: async signal => {
      let begun = performance.now();
      const present = systemsPresent(doc, systems);
      // On a long page asking for every mark is a slice of its own.
      if (performance.now() - begun >= SLICE / 2) {
        await pause();
        begun = performance.now();
      }
      const found = findComments(doc, present);
      if (found === null || signal.aborted) return null;
      const { system } = found;
      const read = await readAll(listComments(doc, found), system, begun, signal);
      if (read === null) return null;
      const placed = placeComments(read);
      const isUnchanged = last?.systemId === system.id && isSame(last.comments, placed);
      const comments = last !== null && isUnchanged ? last.comments : placed;
      last = { systemId: system.id, comments };
      return {
        system,
        container: firstOf(doc, system.threads),
        comments,
        hasMore: firstOf(doc, system.more ?? []) !== null,
      };
    },
    forget: element => void bare.delete(element),
  };
}
