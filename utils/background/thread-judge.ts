import type { HostilityKind } from '../domain/moderation/judge-comment.ts';
import { judgeInSlices } from '../domain/moderation/judge-in-slices.ts';
import type { ModerationLanguage } from '../domain/moderation/moderation-language.ts';
import type { ModerationModel } from '../domain/moderation/moderation-model.ts';
import { isHostileAt } from '../domain/moderation/strictness.ts';
import { compileMutes, type MuteMatcher } from '../domain/thread/mute.ts';
import { dialOf, type Dial, type ThreadSettings } from '../domain/thread/thread-settings.ts';
import type { JudgedComment } from '../protocol/thread-messages.ts';

export type ToJudge = { place: number; author: string; text: string };
export type ThreadJudge = {
  /** Which of some comments the reader does not want, and why; the others are left out. */
  judge: (
    comments: readonly ToJudge[],
    site: string,
    /** What the page around them is written in, where it says so. */
    pageLanguage: ModerationLanguage | null,
  ) => Promise<{ judged: JudgedComment[]; hasSlowPattern: boolean }>;
};

/** More at once is not what our script sends. */
const MOST_AT_ONCE = 500;

/** Strong language is no attack on anybody: only the strictest notch collapses it. */
const STRONG_LANGUAGE: ReadonlySet<HostilityKind> = new Set(['obscenity', 'shouting']);

/**
 * Judges comments by what the reader muted, then by the model where the site's dial asks for it.
 * @param loadModel - asked at the first comment that needs it, and never where all dials are off
 */
export function createThreadJudge(
  settings: () => Promise<ThreadSettings>,
  loadModel: () => Promise<ModerationModel>,
): ThreadJudge {
  let known: { of: string; matcher: MuteMatcher } | null = null;

  const matcherOf = (mutes: ThreadSettings['mutes'], site: string): MuteMatcher => {
    const of = `${site} ${JSON.stringify(mutes)}`;
    // Kept between batches: a pattern found slow in one rests in the next.
    if (known?.of !== of) known = { of, matcher: compileMutes(mutes, site, now) };
    return known.matcher;
  };

  const judgeHostility = async (
    comments: readonly ToJudge[],
    dial: Dial,
    pageLanguage: ModerationLanguage | null,
  ): Promise<JudgedComment[]> => {
    // A model that cannot be read collapses nothing; the next batch asks again.
    const model = await loadModel().catch(() => null);
    if (model === null) return [];
    const texts = comments.map(({ text }) => text);
    const judgements = await judgeInSlices(model, texts, { now, pause }, { pageLanguage });
    return (judgements ?? []).flatMap(({ score, kind }, at) => {
      const comment = comments[at];
      if (comment === undefined || kind === null || !isHostileAt(score, dial)) return [];
      if (STRONG_LANGUAGE.has(kind) && dial !== 'strict') return [];
      return [{ place: comment.place, why: kind, muteId: null }];
    });
  };

  return {
    judge: async (told, site, pageLanguage) => {
      const current = await settings();
      const matcher = matcherOf(current.mutes, site);
      const comments = told.slice(0, MOST_AT_ONCE).map(({ place, author, text }) => ({
        place,
        author: String(author),
        text: String(text),
      }));
      const muted: JudgedComment[] = [];
      const others = comments.filter(comment => {
        const mute = matcher.match(comment);
        if (mute !== null) muted.push({ place: comment.place, why: mute.kind, muteId: mute.id });
        return mute === null;
      });
      const dial = dialOf(current, site);
      const hostile = dial === 'off' ? [] : await judgeHostility(others, dial, pageLanguage);
      return { judged: [...muted, ...hostile], hasSlowPattern: matcher.resting().length > 0 };
    },
  };
}

const now = (): number => performance.now();

/** Drafts are written between two slices. */
function pause(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
