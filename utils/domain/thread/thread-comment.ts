/** What the thread tools know of one comment, apart from the page. In the order the page shows them. */
export type ThreadComment = {
  /** Unique in its thread. */
  id: string;
  author: string;
  /** When it was written, epoch milliseconds; `null` where the page tells no exact time. */
  at: number | null;
  text: string;
  /** The comment it answers, when that one is shown too. */
  parentId: string | null;
};

/** What the comments of a thread answer to, looked up once for a whole thread. */
export type ThreadTree = {
  /** Position of each comment by its id. */
  places: ReadonlyMap<string, number>;
  /** Position of the comment it answers, −1 at top level. */
  parents: readonly number[];
};

/**
 * Links comments by position. A page that names a comment as its own ancestor, or answers one that
 * comes later, is taken at its order: such a comment stands at top level.
 */
export function linkThread(comments: readonly ThreadComment[]): ThreadTree {
  const places = new Map<string, number>();
  const parents: number[] = [];
  comments.forEach(({ id, parentId }, place) => {
    parents.push(parentId === null ? -1 : (places.get(parentId) ?? -1));
    if (!places.has(id)) places.set(id, place);
  });
  return { places, parents };
}

/** Every comment above this one, nearest first. */
export function ancestorsOf(place: number, { parents }: ThreadTree): number[] {
  const found: number[] = [];
  for (let at = parents[place] ?? -1; at >= 0; at = parents[at] ?? -1) found.push(at);
  return found;
}
