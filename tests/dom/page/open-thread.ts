import { afterEach, vi } from 'vitest';
import { fr } from '../../../utils/platform/locales/fr/index.ts';
import type { Ask } from '../../../utils/page/messages.ts';
import { createThreadReader } from '../../../utils/page/read-thread.ts';
import { runThread, type ThreadRun } from '../../../utils/page/thread/run-thread.ts';
import type {
  JudgedComment,
  ThreadHere,
  ThreadWelcome,
  ThreadWords,
} from '../../../utils/protocol/thread-messages.ts';
import { systems } from '../../../utils/systems/index.ts';

const { thread, threadWhy, threadCount } = fr;

const named = <Word>(group: string, words: Record<string, Word>): Record<string, Word> =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [`${group}.${name}`, word]));

/** French, as the background gives it. */
export const THREAD_WORDS: ThreadWords = {
  language: 'fr',
  direction: 'ltr',
  texts: { ...named('thread', thread), ...named('threadWhy', threadWhy) },
  counts: named('threadCount', threadCount),
};

const HERE: ThreadHere = {
  site: 'gazette.example',
  theme: 'system',
  dial: 'off',
  isAllHidden: false,
  judges: true,
  nextKey: 'n',
  previousKey: 'p',
  bar: 'useful',
  firstView: { order: 'page', collapsesRead: false, hasExactDates: false },
  notes: [],
};

export type Background = {
  here?: Partial<ThreadHere>;
  fresh?: number[];
  own?: number[];
  judged?: JudgedComment[];
  isOff?: boolean;
};

const running: AbortController[] = [];
afterEach(() => running.splice(0).forEach(one => one.abort()));

/** Runs the thread's script in a document, with a background that answers what the test says. */
export async function openThread(doc: Document, background: Background = {}) {
  const state = { ...background };
  const welcome = (): ThreadWelcome => ({
    words: THREAD_WORDS,
    here: { ...HERE, ...state.here },
    fresh: state.fresh ?? [],
    own: state.own ?? [],
    lastVisitAt: Date.UTC(2026, 10, 1),
  });
  const answers: Record<string, (payload: never) => unknown> = {
    'thread.open': () => (state.isOff ? null : welcome()),
    'thread.judge': ({ comments }: { comments: { place: number }[] }) => ({
      judged: (state.judged ?? []).filter(({ place }) => comments.some(one => one.place === place)),
      hasSlowPattern: false,
    }),
    'thread.change': () => welcome().here,
  };
  const ask = vi.fn<(kind: string, payload: unknown) => Promise<{ ok: true; value: unknown }>>(
    async (kind, payload) => ({ ok: true, value: answers[kind]?.(payload as never) }),
  );
  const controller = new AbortController();
  running.push(controller);
  const world = {
    doc,
    systems,
    embed: null,
    trusts: () => true,
    ask: ask as unknown as Ask,
    // Without layout, the page's order stands for places on the screen.
    topOf: (element: Element) =>
      element.closest('[style*=none]') === null
        ? [...doc.querySelectorAll('*')].indexOf(element)
        : null,
  };
  const run: ThreadRun = runThread(world, controller.signal);
  const reader = createThreadReader(doc, systems);
  const look = async () => run.take(await reader.read(controller.signal));
  await look();
  return {
    ...run,
    look,
    ask,
    state,
    /** What was sent of one kind, oldest first. */
    sent: (kind: string) =>
      ask.mock.calls.flatMap(([said, payload]) => (said === kind ? [payload] : [])),
  };
}
