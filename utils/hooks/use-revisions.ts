import { useEffect, useState } from 'preact/hooks';
import type { Revision } from '../domain/drafts/draft.ts';
import { useBackend } from './backend.ts';

/**
 * The earlier texts of a draft, newest first; `null` until they are read.
 * @param rev - of the draft: they are read again when it changes
 * @param isWanted - not read before
 */
export function useRevisions(
  { draftId: id, rev, isPrivate }: { draftId: string; rev: number; isPrivate: boolean },
  isWanted: boolean,
): { revisions: readonly Revision[] | null; pin: (revision: Revision) => Promise<void> } {
  const backend = useBackend();
  const [revisions, setRevisions] = useState<readonly Revision[] | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    backend.ask('draft.revisions', { id, isPrivate }).then(
      found => {
        if (isCurrent) setRevisions(found);
      },
      () => {
        if (isCurrent) setRevisions([]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [backend, isWanted, id, rev, isPrivate]);
  return {
    revisions,
    pin: async ({ at, isPinned }) =>
      setRevisions(
        await backend.ask('draft.pin-revision', { id, at, isPinned: !isPinned, isPrivate }),
      ),
  };
}
