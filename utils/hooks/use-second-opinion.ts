import { useEffect, useState } from 'preact/hooks';
import type { CommentJudgement } from '../domain/moderation/judge-comment.ts';
import type { SecondLook } from '../domain/moderation/second-look.ts';
import {
  OPINION_SCHEMA,
  OPINION_TASK,
  opinionPrompt,
  parseSecondOpinion,
} from '../domain/moderation/second-opinion.ts';
import { useBackend } from './backend.ts';

/** Shorter drafts hold no more than their words say. */
const LEAST_LETTERS = 20;

type Judged = { readonly text: string; readonly judgement: CommentJudgement };

/**
 * What the browser's own model says of a draft in which ours saw nothing.
 * @param asked - the draft and what our model said; `null` asks nothing, and ends what was asked
 */
export function useSecondOpinion(asked: Judged | null): SecondLook | null {
  const { browserModel } = useBackend();
  const [opinion, setOpinion] = useState<{ text: string; look: SecondLook | null } | null>(null);
  const text = asked?.text ?? '';
  const language = asked?.judgement.language ?? '';
  useEffect(() => {
    if (text.trim().length < LEAST_LETTERS) return;
    const ending = new AbortController();
    const ask = async () => {
      if (!(await browserModel.isReady(language)) || ending.signal.aborted) return;
      const question = {
        task: OPINION_TASK,
        prompt: opinionPrompt(text),
        schema: OPINION_SCHEMA,
        language,
      };
      const answer = await browserModel.ask(question, ending.signal);
      if (!ending.signal.aborted) setOpinion({ text, look: parseSecondOpinion(text, answer) });
    };
    // A model that has nothing to say, or is gone, leaves our own as it was.
    ask().catch(() => undefined);
    return () => ending.abort();
  }, [text, language]);
  return asked !== null && opinion?.text === text ? opinion.look : null;
}
