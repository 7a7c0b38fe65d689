import { ancestorsOf, type ThreadComment, type ThreadTree } from './thread-comment.ts';
import { findWanted, type Marked, type ThreadView } from './thread-view.ts';

/** Why a comment stands collapsed: what somebody judged, what was read before, or what only leads to others. */
export const WHYS = [
  'author',
  'word',
  'pattern',
  'attack',
  'threat',
  'slur',
  'obscenity',
  'shouting',
  'group',
  'read',
  'context',
] as const;
export type Why = (typeof WHYS)[number];

/** Where a comment stands in the view. Nothing is ever removed: what is gone is under a line or outside the view. */
export type Placement =
  | { kind: 'shown' }
  | {
      kind: 'line';
      why: Why;
      /** The reader opened it: line and comment are both shown. */
      isOpen: boolean;
      /** Answers the line stands for, beside its own comment. */
      inside: number;
    }
  | { kind: 'gone' };

export type ThreadFacts = Marked & {
  comments: readonly ThreadComment[];
  tree: ThreadTree;
  /** By position: why a comment is not wanted. */
  judged: ReadonlyMap<number, Why>;
  /** Ids of the lines the reader opened. */
  opened: ReadonlySet<string>;
};

/**
 * Decides for every comment whether it is shown, collapsed behind a line, or gone with the line above it.
 * A collapsed comment takes its answers along, unless the reader's own words are among them: then it
 * collapses alone. The reader's own comments are never collapsed by a judgement.
 */
export function arrangeThread(facts: ThreadFacts, view: ThreadView): Placement[] {
  const { comments, tree, own, fresh, judged, opened } = facts;
  if (view.isHidden) return comments.map(() => ({ kind: 'gone' }));
  const wanted = findWanted(view.filter, comments, tree, facts);
  const kept = wanted && withAncestors(wanted, tree);
  const leadsToOwn = withAncestors(own, tree);
  const leadsToFresh = withAncestors(fresh, tree);
  const collapsesRead = view.collapsesRead && wanted === null;
  const covers = new Map<number, number>();
  const placements: Placement[] = [];
  comments.forEach(({ id }, place) => {
    const cover = covers.get(tree.parents[place] ?? -1);
    const line = cover === undefined ? undefined : placements[cover];
    if (kept !== null && !kept.has(place)) return void placements.push({ kind: 'gone' });
    if (cover !== undefined && line?.kind === 'line') {
      covers.set(place, cover);
      line.inside += 1;
      return void placements.push({ kind: 'gone' });
    }
    const why = reasonOf(place);
    if (why === null) return void placements.push({ kind: 'shown' });
    const isOpen = opened.has(id);
    placements.push({ kind: 'line', why, isOpen, inside: 0 });
    if (!isOpen && takesAnswersAlong(why, place)) covers.set(place, place);
  });
  return placements;

  function reasonOf(place: number): Why | null {
    const judgement = own.has(place) ? undefined : judged.get(place);
    if (judgement !== undefined) return judgement;
    if (wanted !== null && !wanted.has(place)) return 'context';
    return collapsesRead && !fresh.has(place) ? 'read' : null;
  }

  function takesAnswersAlong(why: Why, place: number): boolean {
    if (why === 'context') return false;
    return !(why === 'read' ? leadsToFresh : leadsToOwn).has(place);
  }
}

function withAncestors(places: ReadonlySet<number>, tree: ThreadTree): Set<number> {
  const all = new Set<number>();
  for (const place of places) {
    all.add(place);
    for (const above of ancestorsOf(place, tree)) {
      if (all.has(above)) break;
      all.add(above);
    }
  }
  return all;
}

/** What the bar and a screen reader are told of a thread. */
export type ThreadCounts = {
  total: number;
  fresh: number;
  /** Comments behind closed lines because of a mute or a judgement, their answers included. */
  collapsed: number;
  muted: number;
  hostile: number;
  /** Closed and open lines together: there is something to undo. */
  lines: number;
};

export function countThread(
  { comments, fresh }: Pick<ThreadFacts, 'comments' | 'fresh'>,
  placements: readonly Placement[],
): ThreadCounts {
  const counts = {
    total: comments.length,
    fresh: fresh.size,
    collapsed: 0,
    muted: 0,
    hostile: 0,
    lines: 0,
  };
  for (const placement of placements) {
    if (placement.kind !== 'line' || placement.why === 'context') continue;
    counts.lines += 1;
    if (placement.isOpen || placement.why === 'read') continue;
    counts.collapsed += 1 + placement.inside;
    if (/^(?:author|word|pattern)$/u.test(placement.why)) counts.muted += 1;
    else counts.hostile += 1;
  }
  return counts;
}
