import type { CommentSystem } from '../../systems/comment-system.ts';
import type { Ask } from '../messages.ts';

/** What the thread's script works in and with; given as a whole, so that a test can give another. */
export type ThreadWorld = {
  doc: Document;
  systems: readonly CommentSystem[];
  /** In the frame of a comment system: the article it names, if any. `null` in an article's own page. */
  embed: { article: string | null } | null;
  /** Whether an event is the browser's own, not made by the page's script. */
  trusts: (event: Event) => boolean;
  ask: Ask;
  /** Top edge of what can be seen of an element, in pixels of the view; `null` when nothing of it can. */
  topOf: (element: Element) => number | null;
};
