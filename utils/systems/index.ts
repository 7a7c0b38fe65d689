import type { CommentSystem, SystemMark } from './comment-system.ts';
import { wordpress, wordpressMark } from './wordpress.ts';

/** What the detector looks for on every page. */
export const marks: readonly SystemMark[] = [wordpressMark];

/** The comment systems whose forms stand in the page itself, most specific first. */
export const systems: readonly CommentSystem[] = [wordpress];
