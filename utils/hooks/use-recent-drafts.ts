import { useEffect, useState } from 'preact/hooks';
import type { DraftSummary } from '../domain/drafts/draft.ts';
import { useBackend } from './backend.ts';

/** The drafts begun or changed last, newest first; empty until they are read. */
export function useRecentDrafts(): readonly DraftSummary[] {
  const backend = useBackend();
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([]);
  useEffect(() => {
    let isCurrent = true;
    backend.ask('drafts.recent', undefined).then(
      found => {
        if (isCurrent) setDrafts(found);
      },
      () => {
        // Nothing to list then; this page says for itself why nothing can be written here.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [backend]);
  return drafts;
}
