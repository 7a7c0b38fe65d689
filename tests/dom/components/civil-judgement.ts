import type { CommentJudgement } from '../../../utils/domain/moderation/judge-comment.ts';

/** How a text reads of which nothing is said. */
export const civil: CommentJudgement = {
  language: 'fr',
  score: 0,
  isHostile: false,
  kind: null,
  words: [],
};
