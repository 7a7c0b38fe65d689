import { parentAcross } from './query-deep.ts';
import type { BareComment, ThreadComment } from './read-comment.ts';

type Placed = Pick<ThreadComment, 'id' | 'depth'>;

/** The comment around another one, in the page. */
function enclosing(element: Element, placed: ReadonlyMap<Element, Placed>): Placed | null {
  let level = parentAcross(element);
  while (level !== null) {
    const found = placed.get(level);
    if (found !== undefined) return found;
    level = parentAcross(level);
  }
  return null;
}

/**
 * Finds for every comment what it answers and how deep it stands: by the id the page writes down, by the
 * system's rule of depth, else by nesting. A parent comes before its answers, as on every page.
 * @param comments in the page's order
 */
export function placeComments(comments: readonly BareComment[]): ThreadComment[] {
  const placed = new Map<Element, Placed>();
  const byId = new Map<string, Placed>();
  /** The latest comment of each depth above the one at hand. */
  const line: Placed[] = [];
  return comments.map(({ level, answers, ...comment }) => {
    const parent = parentOf();
    const depth = parent === null ? 0 : parent.depth + 1;
    const own = { id: comment.id, depth };
    placed.set(comment.element, own);
    byId.set(own.id, own);
    line[level ?? depth] = own;
    line.length = (level ?? depth) + 1;
    return { ...comment, depth, parentId: parent?.id ?? null };

    function parentOf(): Placed | null {
      if (answers !== null) return byId.get(answers) ?? null;
      if (level === null) return enclosing(comment.element, placed);
      // A level may be missing: its comment was taken away.
      return line.slice(0, level).findLast(Boolean) ?? null;
    }
  });
}
