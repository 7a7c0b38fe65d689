import { useEffect, useState } from 'preact/hooks';
import type { AnsweredDrafts } from '../domain/thread/answered.ts';
import { useBackend } from './backend.ts';

/**
 * Which of the reader's comments were answered, by the id of their draft, as visits showed it.
 * @param isWanted - whether there is any to tell of
 */
export function useAnswered(isWanted = true): AnsweredDrafts {
  const backend = useBackend();
  const [answered, setAnswered] = useState<AnsweredDrafts>({});
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const take = (found: AnsweredDrafts) => {
      if (!isGone) setAnswered(found);
    };
    backend.ask('answered.read', undefined).then(take, () => undefined);
    return () => {
      isGone = true;
    };
  }, [backend, isWanted]);
  return answered;
}
