import type { Handlers } from '../../protocol/envelope.ts';
import type { ToThread } from '../../protocol/thread-messages.ts';
import type { Thread } from '../read-thread.ts';
import { readPlace } from '../read-place.ts';
import { answersIn, rememberThread, type ThreadMemory } from './thread-memory.ts';
import { readSurroundings } from './read-surroundings.ts';
import { takeElements, type ThreadElements } from './thread-elements.ts';
import { createThreadTools, type ThreadTools } from './thread-tools.ts';
import { listenToKeys } from './thread-keys.ts';
import type { ThreadWorld } from './thread-world.ts';

const MOST_TEXTS = 3000;
const TEXT = 600;

export type ThreadRun = {
  /** Takes up the thread as it was just read; `null` when the page shows none. */
  take: (thread: Thread | null) => Promise<void>;
  handlers: Handlers<ToThread, void>;
};

/** Everything the thread's script does, apart from reading. */
export function runThread(world: ThreadWorld, signal: AbortSignal): ThreadRun {
  const { doc, ask } = world;
  let read: Thread | null = null;
  let hasRead = false;
  let memory: ThreadMemory | null = null;
  let tools: ThreadTools | null = null;
  let living = new AbortController();
  /** After "put the page back" nothing is done until the reader asks. */
  let isResting = false;
  let address = addressOf(doc);
  let pointed: Element | null = null;
  let last: Promise<void> = Promise.resolve();

  const end = () => {
    living.abort();
    tools?.undo();
    rest();
    isResting = false;
  };
  const rest = () => {
    living.abort();
    living = new AbortController();
    tools = null;
    memory = null;
    isResting = true;
  };

  const takeNow = async () => {
    // A single-page site changes the article under its thread.
    if (address !== addressOf(doc)) end();
    address = addressOf(doc);
    if (isResting || read === null || isKnown(read, memory)) return;
    const alive = AbortSignal.any([living.signal, signal]);
    tools?.restoreOrder();
    const thread = takeElements(read);
    if (thread.comments.length === 0) return;
    const { canonical } = readPlace(world);
    const named = thread.comments.map(({ id, author }) => ({ id, author }));
    const asked = await ask('thread.open', { canonical, comments: named });
    if (!asked.ok || asked.value === null || alive.aborted) return;
    memory = rememberThread(thread, asked.value, memory);
    tools ??= createThreadTools(world, memory, rest, alive);
    await tools.take(memory);
    await tellAnswers(memory, canonical);
  };

  const tellAnswers = async (known: ThreadMemory, canonical: string | null) => {
    const answers = answersIn(known).flatMap(place => answerAt(place, known.thread));
    if (answers.length > 0) await ask('thread.answers', { canonical, answers });
  };

  /** One after the other; those asked for meanwhile see the newest. */
  const take = (thread: Thread | null) => {
    hasRead = true;
    read = thread;
    last = last.then(takeNow, takeNow);
    return last;
  };
  const wake = () => {
    isResting = false;
    return take(read);
  };

  listenToKeys(
    doc,
    {
      trusts: world.trusts,
      keys: () => ({
        next: memory?.here.nextKey ?? '',
        previous: memory?.here.previousKey ?? '',
      }),
      go: step => tools?.walk(step) ?? false,
    },
    signal,
  );
  const point = ({ target }: Event) => {
    pointed = target instanceof Element ? target : null;
  };
  doc.addEventListener('contextmenu', point, { signal, passive: true, capture: true });

  const handlers: ThreadRun['handlers'] = {
    // Until it was looked for it may be.
    'thread.is-here': () => !hasRead || (read?.comments.length ?? 0) > 0,
    'thread.state': async () => {
      if (!hasRead) return 'reading';
      await last;
      return tools?.state() ?? null;
    },
    'thread.view': async patch => {
      await wake();
      return (await tools?.view(patch)) ?? null;
    },
    'thread.show-bar': async () => {
      await wake();
      tools?.showBar();
    },
    'thread.undo': () => {
      tools?.undo();
      return null;
    },
    'thread.go': async to => {
      await wake();
      if ('id' in to) await tools?.goTo(to.id);
      else if (to.next === 'answer') tools?.goAnswer();
      else tools?.walk(1);
    },
    'thread.refresh': async () => {
      await last;
      if (isResting || memory === null) return;
      const { view, here: before } = memory;
      end();
      await wake();
      const here = tools?.state().here;
      const isHidden = before.isAllHidden === here?.isAllHidden ? view.isHidden : here?.isAllHidden;
      await tools?.view({ ...view, isHidden: isHidden === true });
    },
    'thread.texts': () =>
      (read?.comments ?? []).slice(0, MOST_TEXTS).map(({ id, author, text, date }) => {
        const at = Date.parse(date);
        return { id, author, text: text.slice(0, TEXT), at: Number.isNaN(at) ? null : at };
      }),
    'thread.surroundings': () => ({
      ...readSurroundings(doc, world.systems, read),
      openMs: performance.now(),
      isKnown: (memory?.welcome.lastVisitAt ?? null) !== null,
    }),
    'thread.pointed': () => {
      const comment = memory?.thread.comments[memory.thread.placeOf(pointed)];
      return comment ? { id: comment.id, author: comment.author } : null;
    },
  };
  return { take, handlers };
}

function answerAt(place: number, { comments, permalinks }: ThreadElements) {
  const comment = comments[place];
  if (comment === undefined || comment.parentId === null) return [];
  const { author, at, parentId: ownId } = comment;
  return [{ ownId, author, at, permalink: permalinks[place] ?? null }];
}

/** Without the fragment, which follows the reader within one article. */
function addressOf({ URL: url }: Document): string {
  return url.replace(/#.*/su, '');
}

/** Whether these are the very comments that are known: in another order they are the same thread. */
function isKnown({ comments }: Thread, memory: ThreadMemory | null): boolean {
  if (memory === null) return false;
  const shown = comments.filter(({ isPing }) => !isPing);
  const known = new Map(memory.thread.elements.map((element, place) => [element, place] as const));
  return (
    shown.length === known.size &&
    shown.every(({ element, id, text }) => {
      const before = memory.thread.comments[known.get(element) ?? -1];
      return before?.id === id && before.text === text.slice(0, before.text.length);
    })
  );
}
