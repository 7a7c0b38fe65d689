import { judgeComment, type CommentJudgement } from '../domain/moderation/judge-comment.ts';
import { loadModerationModel } from './load-moderation-model.ts';

/** How a text reads, judged here. @throws when the model cannot be read */
export async function judgeDraft(text: string): Promise<CommentJudgement> {
  return judgeComment(await loadModerationModel(), text);
}
