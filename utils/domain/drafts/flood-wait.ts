/** `wp_throttle_comment_flood()` of WordPress: two comments of one reader at least this far apart, in milliseconds. */
const WORDPRESS_FLOOD_MS = 15_000;

/** For systems that do not tell theirs. */
const USUAL_FLOOD_MS = 60_000;

/**
 * When a comment refused for coming too soon can be sent again, in epoch milliseconds.
 * @param refusedAt - epoch milliseconds; the comment before it was posted earlier, so this is the latest it can be
 */
export function floodEnd(system: string, refusedAt: number): number {
  return refusedAt + (system === 'wordpress' ? WORDPRESS_FLOOD_MS : USUAL_FLOOD_MS);
}
