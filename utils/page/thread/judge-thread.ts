import type { ThreadMemory } from './thread-memory.ts';
import type { ThreadWorld } from './thread-world.ts';

/** So many comments travel at once: some 60 kB, a millisecond of copying. */
const BATCH = 100;

/** Showing what was judged goes over the whole thread: it may take one part in so many of the time. */
const SHOWN_PART = 5;

/**
 * Has the comments judged that were not yet, in the page's order: the background has the reader's mutes
 * and the model, the page gets no more than which comments and why.
 * @param judged - called after batches in which something was found: the first, some, and the last. After each
 *   it would go over 5,000 comments fifty times
 * @returns whether any comment was asked about
 */
export async function judgeThread(
  memory: ThreadMemory,
  { ask, doc }: Pick<ThreadWorld, 'ask' | 'doc'>,
  judged: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  if (!memory.here.judges) return false;
  const { comments } = memory.thread;
  const waiting = comments.flatMap((comment, place) =>
    memory.asked.has(comment.id) ? [] : [{ place, author: comment.author, text: comment.text }],
  );
  let isShown = true;
  let nextAt = 0;
  const show = async () => {
    const begun = performance.now();
    isShown = true;
    await judged();
    const now = performance.now();
    nextAt = now + (now - begun) * (SHOWN_PART - 1);
  };
  for (let from = 0; from < waiting.length && !signal.aborted; from += BATCH) {
    const batch = waiting.slice(from, from + BATCH);
    const pageLanguage = doc.documentElement.lang;
    const asked = await ask('thread.judge', { comments: batch, pageLanguage });
    if (!asked.ok) break;
    for (const { place } of batch) memory.asked.add(comments[place]?.id ?? '');
    for (const judgement of asked.value.judged) {
      const id = comments[judgement.place]?.id;
      if (id !== undefined) memory.judged.set(id, judgement);
    }
    memory.hasSlowPattern ||= asked.value.hasSlowPattern;
    if (asked.value.judged.length > 0) isShown = false;
    if (!isShown && performance.now() >= nextAt && !signal.aborted) await show();
  }
  if (!isShown && !signal.aborted) await show();
  return waiting.length > 0;
}
