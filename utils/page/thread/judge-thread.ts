import type { ThreadMemory } from './thread-memory.ts';
import type { ThreadWorld } from './thread-world.ts';

/** So many comments travel at once: some 60 kB, a millisecond of copying. */
const BATCH = 100;

/**
 * Has the comments judged that were not yet, in the page's order: the background has the reader's mutes
 * and the model, the page gets no more than which comments and why.
 * @param judged - called after each batch in which something was found
 * @returns whether any comment was asked about
 */
export async function judgeThread(
  memory: ThreadMemory,
  { ask }: Pick<ThreadWorld, 'ask'>,
  judged: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  if (!memory.here.judges) return false;
  const { comments } = memory.thread;
  const waiting = comments.flatMap((comment, place) =>
    memory.asked.has(comment.id) ? [] : [{ place, author: comment.author, text: comment.text }],
  );
  for (let from = 0; from < waiting.length && !signal.aborted; from += BATCH) {
    const batch = waiting.slice(from, from + BATCH);
    const asked = await ask('thread.judge', { comments: batch });
    if (!asked.ok) break;
    for (const { place } of batch) memory.asked.add(comments[place]?.id ?? '');
    for (const judgement of asked.value.judged) {
      const id = comments[judgement.place]?.id;
      if (id !== undefined) memory.judged.set(id, judgement);
    }
    memory.hasSlowPattern ||= asked.value.hasSlowPattern;
    if (asked.value.judged.length > 0 && !signal.aborted) await judged();
  }
  return waiting.length > 0;
}
