import type { CommentSystem } from '../systems/comment-system.ts';
import { rootsEntered } from './query-deep.ts';
import { createThreadReader, type Thread } from './read-thread.ts';

/** A page that keeps changing is read less and less: the pause doubles from the first to the last, in milliseconds. */
const FIRST_PAUSE = 300;
const LAST_PAUSE = 5000;

/**
 * Reads a page's thread, and again whenever comments come, go or change: pages of comments, "load more",
 * answers that open, a site that brings new ones by itself.
 * @param told the thread, first and each time something about it changed; `null` where there is none
 * @returns reads again at once: the page became another one
 */
export function watchThread(
  doc: Document,
  systems: readonly CommentSystem[],
  told: (thread: Thread | null) => void,
  signal: AbortSignal,
): () => void {
  const reader = createThreadReader(doc, systems);
  let last: Thread['comments'] | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let isReading = false;

  const observer = new MutationObserver(records => {
    for (const { target } of records) forgetAround(target);
    timer ??= setTimeout(read, pause);
    pause = Math.min(pause * 2, LAST_PAUSE);
  });
  /** Words that changed belong to the comment around them, which is read anew. */
  const forgetAround = (target: Node) => {
    let level = target.nodeType === 1 ? (target as Element) : target.parentElement;
    for (; level !== null; level = level.parentElement) reader.forget(level);
  };
  const observe = () => {
    const all = { childList: true, subtree: true, characterData: true };
    if (doc.body !== null) observer.observe(doc.body, all);
    for (const root of rootsEntered(
      doc,
      systems.flatMap(({ comments }) => comments),
    ))
      observer.observe(root, all);
  };
  const read = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (isReading || signal.aborted) return;
    isReading = true;
    // Before reading: what changes meanwhile is read next.
    observe();
    const thread = await reader.read(signal);
    isReading = false;
    const comments = thread?.comments ?? null;
    if (signal.aborted || comments === last) return;
    last = comments;
    told(thread);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void read();
  return () => {
    pause = FIRST_PAUSE;
    void read();
  };
}
