import type { ThreadView } from '../../domain/thread/thread-view.ts';
import type { ThreadChange, ThreadReading, ThreadState } from '../../protocol/thread-messages.ts';
import { readPlace } from '../read-place.ts';
import { collapseSummary } from './bar-facts.ts';
import type { Dress } from './comment-line.ts';
import { createCommentMarks } from './comment-marks.ts';
import { judgeThread } from './judge-thread.ts';
import { orderThread } from './order-thread.ts';
import { createPageChanges } from './page-changes.ts';
import { createSay } from './say.ts';
import { createPlacementView } from './show-placements.ts';
import { createThreadBar, type ThreadBar } from './thread-bar.ts';
import { answersIn, arrangeMemory, type ThreadMemory } from './thread-memory.ts';
import type { ThreadWorld } from './thread-world.ts';
import { goToPlace, nextPlace } from './walk-thread.ts';

export type ThreadTools = {
  /** Takes up a thread that was read or has grown. */
  take: (memory: ThreadMemory) => Promise<void>;
  state: () => ThreadState;
  view: (patch: Partial<ThreadView>) => Promise<ThreadState>;
  showBar: () => void;
  walk: (step: 1 | -1) => boolean;
  goAnswer: () => void;
  goTo: (id: string) => Promise<void>;
  undo: () => void;
  /** The page's own order, for as long as its thread is read anew. */
  restoreOrder: () => void;
};

/** The thread tools of one page, from the first comment read to the last change taken back. */
export function createThreadTools(
  world: ThreadWorld,
  first: ThreadMemory,
  ended: () => void,
  signal: AbortSignal,
): ThreadTools {
  const { doc, trusts, ask } = world;
  const { words } = first.welcome;
  const say = createSay(words);
  const clothes: Dress = { doc, say, theme: first.here.theme, ...words };
  const changes = createPageChanges();
  let memory = first;
  let bar: ThreadBar | null = null;
  let isBarWanted = false;
  let isBarClosed = false;
  let led: Element | null = null;

  const lineFor = (place: number) => {
    const id = memory.thread.comments[place]?.id ?? '';
    const { muteId = null } = memory.judged.get(id) ?? {};
    return {
      trusts,
      toggle: () => {
        if (!memory.opened.delete(id)) memory.opened.add(id);
        void render();
      },
      unmute: muteId === null ? null : () => void change({ name: 'unmute', muteId }),
    };
  };
  const placed = createPlacementView(changes, clothes, lineFor, signal);
  const marks = createCommentMarks(changes, clothes, signal);

  const change = async (what: ThreadChange) => {
    const asked = await ask('thread.change', what);
    if (!asked.ok) return;
    const before = memory;
    memory = { ...before, here: asked.value };
    if (what.name !== 'hide-all') Object.assign(memory, { judged: new Map(), asked: new Set() });
    await render();
    await judge();
  };

  const judge = async () => {
    const hasAsked = await judgeThread(memory, world, render, signal);
    if (!hasAsked) return;
    const slow = memory.hasSlowPattern ? say.t('slowPattern') : '';
    bar?.say(`${collapseSummary(tools.state(), say)} ${slow}`.trim());
  };

  const marksOf = (fresh: ReadonlySet<number>) => (place: number) => {
    const author = memory.thread.comments[place]?.author;
    const note = memory.here.notes.find(one => one.author === author);
    return [
      ...(fresh.has(place) ? [say.t('isNew')] : []),
      ...(note === undefined ? [] : [say.t('note', { text: note.text })]),
    ];
  };

  const render = async () => {
    if (signal.aborted) return;
    const { placements, state } = arrangeMemory(memory);
    showBarFor(state);
    await placed.show(memory.thread, placements);
    await marks.show(memory.thread, marksOf(new Set(memory.welcome.fresh)));
  };

  const showBarFor = (state: ThreadReading) => {
    const { counts, view, here } = state;
    const isUseful = counts.fresh > 0 || counts.lines > 0 || state.freshAnswers > 0;
    const isPlain = view.filter.name === 'all' && view.order === 'page' && !view.collapsesRead;
    const isShown =
      view.isHidden ||
      isBarWanted ||
      (!isBarClosed &&
        (here.bar === 'always' || (here.bar === 'useful' && (isUseful || !isPlain))));
    if (!isShown) return;
    if (bar === null) {
      bar = createThreadBar(clothes, barActions);
      const { parent, before } = placeOfBar(memory);
      changes.insert(bar.host, parent, before);
    }
    bar.update(state, memory.welcome.lastVisitAt);
  };

  const setView = async (patch: Partial<ThreadView>) => {
    const before = memory.view;
    memory.view = { ...before, ...patch };
    if (memory.view.order !== before.order) orderThread(memory.thread, memory.view.order, changes);
    await render();
    await marks.showDates(memory.thread, memory.view.hasExactDates);
    return tools.state();
  };

  const walkAmong = (places: readonly number[], step: 1 | -1): boolean => {
    const place = nextPlace(places, step, led, memory.thread, world);
    if (place !== null) led = goToPlace(place, memory.thread, changes);
    else if (places.length === 0) bar?.say(say.t('noNew'));
    return place !== null;
  };

  const closeBar = () => {
    isBarWanted = false;
    isBarClosed = true;
    if (bar !== null) changes.remove(bar.host);
    bar = null;
  };

  const barActions = {
    trusts,
    view: (patch: Partial<ThreadView>) => void setView(patch),
    dial: (dial: ThreadState['here']['dial']) => void change({ name: 'dial', dial }),
    go: (step: 1 | -1) => void walkAmong(memory.welcome.fresh, step),
    goAnswer: () => tools.goAnswer(),
    markRead: async () => {
      await ask('thread.read', { canonical: readPlace(world).canonical });
      memory.welcome = { ...memory.welcome, fresh: [] };
      await render();
    },
    hideHere: async (isHidden: boolean) => {
      await change({ name: 'hide-all', isHidden });
      await setView({ isHidden });
    },
    undo: () => tools.undo(),
    close: closeBar,
  };

  const tools: ThreadTools = {
    take: async next => {
      memory = next;
      changes.restoreOrder();
      orderThread(memory.thread, memory.view.order, changes);
      await render();
      await judge();
    },
    state: () => ({ ...arrangeMemory(memory).state, isChanged: changes.isAny() }),
    view: setView,
    showBar: () => {
      isBarWanted = true;
      showBarFor(tools.state());
    },
    walk: step => walkAmong(memory.welcome.fresh, step),
    goAnswer: () => {
      const fresh = new Set(memory.welcome.fresh);
      const answers = answersIn(memory);
      const newOnes = answers.filter(place => fresh.has(place));
      walkAmong(newOnes.length > 0 ? newOnes : answers, 1);
    },
    goTo: async id => {
      const place = memory.thread.tree.places.get(id) ?? -1;
      await uncover(place);
      led = goToPlace(place, memory.thread, changes);
    },
    undo: () => {
      placed.forget();
      marks.forget();
      changes.undo();
      bar = null;
      ended();
    },
    restoreOrder: changes.restoreOrder,
  };

  const standing = () => arrangeMemory(memory).placements;

  /** Opens the lines above a comment and leaves the view that keeps it away. */
  const uncover = async (place: number) => {
    if (standing()[place]?.kind === 'shown') return;
    let above = place;
    for (let up = 0; up < 50 && above >= 0; up++) {
      if (standing()[above]?.kind === 'line')
        memory.opened.add(memory.thread.comments[above]?.id ?? '');
      above = memory.thread.tree.parents[above] ?? -1;
    }
    const isAway = standing()[place]?.kind === 'gone';
    await setView(isAway ? { filter: { name: 'all' }, isHidden: false } : {});
  };

  return tools;
}

/** Before the list the comments stand in; where that is no list of its own, before the first comment. */
function placeOfBar({ thread }: ThreadMemory): { parent: Node; before: Node | null } {
  const [first] = thread.elements;
  const list = first?.parentElement;
  if (first === undefined || list == null) throw new Error('a thread without a comment');
  const isList = /^(?:ol|ul|dl)$/u.test(list.localName) && list.parentElement !== null;
  return isList && list.parentElement
    ? { parent: list.parentElement, before: list }
    : { parent: list, before: first };
}
