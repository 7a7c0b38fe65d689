import {
  arrangeThread,
  countThread,
  type Placement,
  type Why,
} from '../../domain/thread/arrange-thread.ts';
import {
  findAnswers,
  findWanted,
  plainView,
  type ThreadView,
} from '../../domain/thread/thread-view.ts';
import type {
  JudgedComment,
  ThreadHere,
  ThreadReading,
  ThreadWelcome,
} from '../../protocol/thread-messages.ts';
import type { ThreadElements } from './thread-elements.ts';

const MOST_AUTHORS = 40;
const MOST_FOUND = 100;
const EXCERPT = 120;

/** All that is known of a thread in this page, apart from the page itself. */
export type ThreadMemory = {
  thread: ThreadElements;
  welcome: ThreadWelcome;
  here: ThreadHere;
  view: ThreadView;
  /** By comment id, so that what was judged stays judged when the thread grows. */
  judged: Map<string, JudgedComment>;
  asked: Set<string>;
  opened: Set<string>;
  /** A pattern of the reader's took too long and was set aside. */
  hasSlowPattern: boolean;
};

export function rememberThread(
  thread: ThreadElements,
  welcome: ThreadWelcome,
  before: ThreadMemory | null,
): ThreadMemory {
  const { here } = welcome;
  const isSame = before?.here.dial === here.dial && before.here.judges === here.judges;
  return {
    thread,
    welcome,
    here,
    view: before?.view ?? { ...plainView, ...here.firstView, isHidden: here.isAllHidden },
    judged: isSame ? before.judged : new Map(),
    asked: isSame ? before.asked : new Set(),
    opened: before?.opened ?? new Set(),
    hasSlowPattern: false,
  };
}

const factsOf = ({ thread, welcome, judged, opened }: ThreadMemory) => ({
  comments: thread.comments,
  tree: thread.tree,
  own: ownIn({ thread, welcome }),
  fresh: new Set(welcome.fresh),
  opened,
  judged: new Map<number, Why>(
    thread.comments.flatMap(({ id }, place) => {
      const judgement = judged.get(id);
      return judgement === undefined ? [] : [[place, judgement.why] as const];
    }),
  ),
});

/** Where every comment stands now, and what there is to tell about it. */
export function arrangeMemory(memory: ThreadMemory): {
  placements: Placement[];
  state: ThreadReading;
} {
  const facts = factsOf(memory);
  const { view, here, thread } = memory;
  const placements = arrangeThread(facts, view);
  const wanted = findWanted(view.filter, thread.comments, thread.tree, facts);
  const answers = findAnswers(thread.tree, facts.own);
  const state: ThreadReading = {
    counts: countThread(facts, placements),
    view,
    here,
    answers: answers.length,
    freshAnswers: answers.filter(place => facts.fresh.has(place)).length,
    authors: countAuthors(memory),
    found: wanted && [...wanted].slice(0, MOST_FOUND).flatMap(place => excerptOf(place, memory)),
  };
  return { placements, state };
}

function countAuthors({ thread }: ThreadMemory): ThreadReading['authors'] {
  const counts = new Map<string, number>();
  for (const { author } of thread.comments)
    if (author !== '') counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts]
    .map(([author, count]) => ({ author, count }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_AUTHORS);
}

function excerptOf(place: number, { thread }: ThreadMemory) {
  const comment = thread.comments[place];
  if (comment === undefined) return [];
  return [{ id: comment.id, author: comment.author, excerpt: comment.text.slice(0, EXCERPT) }];
}

/** Positions of the answers to the reader's own comments. */
export const answersIn = ({ thread, welcome }: ThreadMemory): number[] =>
  findAnswers(thread.tree, ownIn({ thread, welcome }));

/** Known from drafts and by name, or shown as the reader's by the page. */
function ownIn({ thread, welcome }: Pick<ThreadMemory, 'thread' | 'welcome'>): Set<number> {
  return new Set([...welcome.own, ...thread.own]);
}
