import { type CommentJudgement, type JudgeOptions, judgeComment } from './judge-comment.ts';
import type { ModerationModel } from './moderation-model.ts';

export type JudgeSlices = {
  /** Milliseconds of work before the thread is given back. */
  readonly budgetMs?: number;
  /** Milliseconds from any fixed moment, as `performance.now`. */
  readonly now: () => number;
  /** Gives the thread back and resumes when there is time, as an idle callback does. */
  readonly pause: () => Promise<void>;
  /** Aborted when nobody waits for the judgements any more. */
  readonly signal?: AbortSignal;
};

/** The comment that is under way when it is over takes some more. */
const BUDGET_MS = 8;

/**
 * `judgeComment` for a whole thread, in slices that give the thread of execution back.
 *
 * @returns one judgement per text, in their order; null when the signal ended it
 */
export const judgeInSlices = async (
  model: ModerationModel,
  texts: readonly string[],
  { budgetMs = BUDGET_MS, now, pause, signal }: JudgeSlices,
  options: JudgeOptions = {},
): Promise<CommentJudgement[] | null> => {
  const judgements: CommentJudgement[] = [];
  let started = now();
  for (const text of texts) {
    if (now() - started >= budgetMs) {
      await pause();
      if (signal?.aborted) return null;
      started = now();
    }
    judgements.push(judgeComment(model, text, options));
  }
  return signal?.aborted ? null : judgements;
};
