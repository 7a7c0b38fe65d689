import { useState } from 'preact/hooks';
import type { KeptDraft } from '../domain/drafts/draft.ts';
import { useBackend } from './backend.ts';

/** What became of the last deletion. */
export type Removal =
  | { name: 'none' }
  | { name: 'removed'; drafts: KeptDraft[] }
  | { name: 'restored'; count: number }
  | { name: 'failed' };

/** Deletes drafts, and takes the last deletion back for as long as the page is open. */
export function useRemoval(): {
  removal: Removal;
  remove: (ids: readonly string[]) => Promise<void>;
  undo: () => Promise<void>;
} {
  const backend = useBackend();
  const { isPrivate } = backend;
  const [removal, setRemoval] = useState<Removal>({ name: 'none' });
  return {
    removal,
    remove: async ids => {
      try {
        const drafts = await backend.ask('drafts.remove', { ids: [...ids], isPrivate });
        setRemoval({ name: 'removed', drafts });
      } catch {
        setRemoval({ name: 'failed' });
      }
    },
    undo: async () => {
      if (removal.name !== 'removed') return;
      const { drafts } = removal;
      try {
        await backend.ask('drafts.put-back', { drafts, isPrivate });
        setRemoval({ name: 'restored', count: drafts.length });
      } catch {
        setRemoval({ name: 'failed' });
      }
    },
  };
}
