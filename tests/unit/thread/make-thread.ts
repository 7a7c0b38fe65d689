import { linkThread, type ThreadComment } from '../../../utils/domain/thread/thread-comment.ts';
import type { ThreadFacts } from '../../../utils/domain/thread/arrange-thread.ts';

/** A comment from `id<parent author: text`. */
export function parse(line: string, at = 0): ThreadComment {
  const [, id = '', parentId = '', author = '', text = ''] =
    /^(\w+)(?:<(\w+))? ?([^:]*):? ?(.*)$/u.exec(line) ?? [];
  return { id, author, at: at * 60_000, text, parentId: parentId || null };
}

/** A thread from such lines, each written a minute after the one above. */
export function makeFacts(lines: readonly string[], facts: Partial<ThreadFacts> = {}): ThreadFacts {
  const comments = lines.map((line, at) => parse(line, at));
  return {
    comments,
    tree: linkThread(comments),
    own: new Set(),
    fresh: new Set(),
    judged: new Map(),
    opened: new Set(),
    ...facts,
  };
}
