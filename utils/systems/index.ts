import type { CommentSystem, SystemReading } from './comment-system.ts';
import { wordpress, wordpressReading } from './wordpress.ts';

/** The comment systems whose forms stand in the page itself, most specific first. */
export const systems: CommentSystem[] = [wordpress];

/** What the report reads for each of them. */
export const readings: SystemReading[] = [wordpressReading];
