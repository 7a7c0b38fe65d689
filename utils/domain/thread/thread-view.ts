import { foldWords } from './fold-words.ts';
import { ancestorsOf, type ThreadComment, type ThreadTree } from './thread-comment.ts';

export const ORDERS = ['page', 'oldest', 'newest', 'developed'] as const;
export type ThreadOrder = (typeof ORDERS)[number];

/** Which comments are wanted; the rest of the thread stays away until everything is asked for again. */
export type ThreadFilter =
  | { name: 'all' }
  | { name: 'new' }
  | { name: 'mine' }
  | { name: 'author'; author: string }
  | { name: 'branch'; id: string }
  | { name: 'words'; words: string };

/** How the reader wants to see this thread now. Of this visit alone: it opens as `FirstView` says. */
export type ThreadView = {
  filter: ThreadFilter;
  order: ThreadOrder;
  collapsesRead: boolean;
  hasExactDates: boolean;
  isHidden: boolean;
};

export const plainView: ThreadView = {
  filter: { name: 'all' },
  order: 'page',
  collapsesRead: false,
  hasExactDates: false,
  isHidden: false,
};

/** How threads open: as their site made them, until the reader wants them otherwise everywhere. */
export type FirstView = Pick<ThreadView, 'order' | 'collapsesRead' | 'hasExactDates'>;

export type Marked = {
  /** Positions of the reader's own comments. */
  own: ReadonlySet<number>;
  /** Positions of what is new since the last visit. */
  fresh: ReadonlySet<number>;
};

/** The positions a filter asks for; `null` when it asks for everything. */
export function findWanted(
  filter: ThreadFilter,
  comments: readonly ThreadComment[],
  tree: ThreadTree,
  { own, fresh }: Marked,
): ReadonlySet<number> | null {
  const where = (accepts: (comment: ThreadComment, place: number) => boolean) =>
    new Set(comments.flatMap((comment, place) => (accepts(comment, place) ? [place] : [])));
  switch (filter.name) {
    case 'all':
      return null;
    case 'new':
      return fresh;
    case 'mine':
      return where((_, place) => own.has(place) || own.has(tree.parents[place] ?? -1));
    case 'author': {
      const wanted = foldWords(filter.author);
      return where(({ author }) => foldWords(author) === wanted);
    }
    case 'branch': {
      const root = tree.places.get(filter.id) ?? -1;
      return where((_, place) => place === root || ancestorsOf(place, tree).includes(root));
    }
    case 'words': {
      const needles = foldWords(filter.words).split(' ').filter(Boolean);
      if (needles.length === 0) return null;
      return where(({ author, text }) => {
        const folded = foldWords(`${author} ${text}`);
        return needles.every(needle => folded.includes(needle));
      });
    }
  }
}

/** Words of a text, for the view that puts developed comments first: length, and nothing else. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/**
 * Sorts comments that stand side by side. What has no date keeps its place after those that have one;
 * equals keep the page's order.
 */
export function sortPlaces(
  places: readonly number[],
  comments: readonly ThreadComment[],
  order: ThreadOrder,
): number[] {
  if (order === 'page') return [...places];
  const rank = (place: number): number => {
    const comment = comments[place];
    if (comment === undefined) return Infinity;
    if (order === 'developed') return -countWords(comment.text);
    if (comment.at === null) return Infinity;
    return order === 'oldest' ? comment.at : -comment.at;
  };
  const ranks = new Map(places.map(place => [place, rank(place)]));
  return places.toSorted((one, other) => {
    const [a, b] = [ranks.get(one) ?? 0, ranks.get(other) ?? 0];
    return a === b ? one - other : a - b;
  });
}

/** Positions of answers that others gave to the reader's own comments. */
export function findAnswers(tree: ThreadTree, own: ReadonlySet<number>): number[] {
  return tree.parents.flatMap((parent, place) =>
    own.has(parent) && !own.has(place) ? [place] : [],
  );
}
