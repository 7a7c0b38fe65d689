import type { CommentSystem } from '../systems/comment-system.ts';
import type { Ask } from './messages.ts';
import type { Sees } from './visibility.ts';

/** What the page's script works in and with; given as a whole, so that a test can give another. */
export type World = {
  doc: Document;
  /** Those whose selectors are about this document. */
  systems: readonly CommentSystem[];
  /** Those that live in frames of other origins, to be recognised in an article's page; none in such a frame. */
  framed: readonly CommentSystem[];
  /** Set in the frame of a comment system: the article that it names, unchecked. */
  embed: { article: string | null } | null;
  sees: Sees;
  /** Whether an event is the browser's own, not made by the page's script. */
  trusts: (event: Event) => boolean;
  ask: Ask;
  /** Address of the sheet's page, without its id. */
  sheetUrl: () => string;
};
