import { articleOfFrame } from '../systems/frame-address.ts';
import type { CommentSystem } from '../systems/comment-system.ts';

/** What this frame says of the article it belongs to: its own address first, then the page that loaded it. */
export function articleOfEmbed(here: readonly CommentSystem[]): string | null {
  for (const { frame } of here) {
    const named = frame === undefined ? null : articleOfFrame(frame, location.href);
    if (named !== null) return named;
  }
  // Most pages give their host alone away, which names no article.
  return URL.parse(document.referrer)?.pathname === '/' ? null : document.referrer || null;
}
