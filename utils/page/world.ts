import type { CommentSystem } from '../systems/comment-system.ts';
import type { Ask } from './messages.ts';
import type { Sees } from './visibility.ts';

/** What the page's script works in and with; given as a whole, so that a test can give another. */
export type World = {
  doc: Document;
  systems: readonly CommentSystem[];
  sees: Sees;
  /** Whether an event is the browser's own, not made by the page's script. */
  trusts: (event: Event) => boolean;
  ask: Ask;
  /** Address of the sheet's page, without its id. */
  sheetUrl: () => string;
};
