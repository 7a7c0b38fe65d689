import { compileMutes, type MuteMatcher } from '../domain/thread/mute.ts';
import type { ThreadSettings } from '../domain/thread/thread-settings.ts';
import type { JudgedComment } from '../protocol/thread-messages.ts';

export type ToJudge = { place: number; author: string; text: string };
export type ThreadJudge = {
  /** Whether hostility can be judged in this browser. */
  hasModel: boolean;
  /** Which of some comments the reader does not want, and why; the others are left out. */
  judge: (
    comments: readonly ToJudge[],
    site: string,
  ) => Promise<{ judged: JudgedComment[]; hasSlowPattern: boolean }>;
};

/** More at once is not what our script sends. */
const MOST_AT_ONCE = 500;

/** Judges comments by what the reader muted. */
export function createThreadJudge(settings: () => Promise<ThreadSettings>): ThreadJudge {
  let known: { of: string; matcher: MuteMatcher } | null = null;
  const judge: ThreadJudge['judge'] = async (comments, site) => {
    const { mutes } = await settings();
    const of = `${site} ${JSON.stringify(mutes)}`;
    // Kept between batches: a pattern found slow in one rests in the next.
    if (known?.of !== of)
      known = { of, matcher: compileMutes(mutes, site, () => performance.now()) };
    const { matcher } = known;
    const judged = comments
      .slice(0, MOST_AT_ONCE)
      .flatMap(({ place, author, text }): JudgedComment[] => {
        const mute = matcher.match({ author: String(author), text: String(text) });
        return mute === null ? [] : [{ place, why: mute.kind, muteId: mute.id }];
      });
    return { judged, hasSlowPattern: matcher.resting().length > 0 };
  };
  return { hasModel: false, judge };
}
