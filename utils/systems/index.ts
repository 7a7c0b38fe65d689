import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';
import { wordpress, wordpressMark } from './wordpress.ts';

/** What the detector looks for on every page. */
export const marks: readonly SystemMark[] = [wordpressMark];

/** The frames of other origins that hold a comment form. */
export const frames: readonly SystemFrame[] = [];

/** Every comment system, most specific first. */
export const systems: readonly CommentSystem[] = [wordpress];
