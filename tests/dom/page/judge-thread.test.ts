import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { judgeThread } from '../../../utils/page/thread/judge-thread.ts';
import type { ThreadMemory } from '../../../utils/page/thread/thread-memory.ts';
import type { ThreadWorld } from '../../../utils/page/thread/thread-world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  languages = [];
});

afterEach(() => {
  vi.useRealTimers();
});

/** Milliseconds that judging a hundred comments takes, and showing what was judged. */
type Pace = { judging: number; showing: number };

/** What was said of the page with each batch. */
let languages: string[] = [];

async function judge(
  count: number,
  { judging, showing }: Pace,
  isHostile: (place: number) => boolean,
) {
  const comments = Array.from({ length: count }, (_, place) => ({
    id: `${place}`,
    author: 'Ada',
    text: 'Bon papier.',
  }));
  const memory = {
    here: { judges: true },
    thread: { comments },
    asked: new Set<string>(),
    judged: new Map(),
    hasSlowPattern: false,
  } as unknown as ThreadMemory;
  const ask = async (
    _kind: string,
    { comments: batch, pageLanguage }: { comments: { place: number }[]; pageLanguage: string },
  ) => {
    languages.push(pageLanguage);
    vi.advanceTimersByTime(judging);
    const judged = batch.filter(({ place }) => isHostile(place)).map(({ place }) => ({ place }));
    return { ok: true, value: { judged, hasSlowPattern: false } };
  };
  /** How many were judged each time they were shown. */
  const shown: number[] = [];
  const show = async () => {
    shown.push(memory.judged.size);
    vi.advanceTimersByTime(showing);
  };
  const world = { ask, doc: document } as unknown as Pick<ThreadWorld, 'ask' | 'doc'>;
  await judgeThread(memory, world, show, new AbortController().signal);
  return shown;
}

const always = () => true;

test('where showing costs nothing every hundred comments are shown', async () => {
  expect(await judge(500, { judging: 10, showing: 0 }, always)).toEqual([100, 200, 300, 400, 500]);
});

test('a long thread is not gone over after every hundred: the first, some, and all of them', async () => {
  const shown = await judge(5000, { judging: 10, showing: 50 }, always);
  expect(shown[0]).toBe(100);
  expect(shown.at(-1)).toBe(5000);
  expect(shown.length).toBeLessThanOrEqual(4);
});

test('what was found is shown though nothing is found after it', async () => {
  const isHostile = (place: number) => place === 5 || place === 150;
  expect(await judge(2000, { judging: 1, showing: 5000 }, isHostile)).toEqual([1, 2]);
});

test('where nothing is found nothing is shown anew', async () => {
  expect(await judge(1000, { judging: 1, showing: 1 }, () => false)).toEqual([]);
});

test('every batch says what the page is written in', async () => {
  document.documentElement.lang = 'pt-BR';
  await judge(150, { judging: 1, showing: 1 }, always);
  document.documentElement.lang = '';
  expect(languages).toEqual(['pt-BR', 'pt-BR']);
});
