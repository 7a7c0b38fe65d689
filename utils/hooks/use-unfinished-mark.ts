import { useEffect } from 'preact/hooks';
import type { ComposerPlace } from '../protocol/messages.ts';
import { useBackend } from './backend.ts';

/** Tells the page whether a composer holds an unfinished comment for it: its tab is marked. The words stay here. */
export function useUnfinishedMark({ tabId, parent }: ComposerPlace, text: string): void {
  const backend = useBackend();
  const parentId = parent?.id ?? '';
  const isUnfinished = text.trim() !== '';
  useEffect(() => {
    backend.askPage(tabId, 'draft.unfinished', { parentId, isUnfinished }).catch(() => {
      // No script of ours in that tab any more: there is no title to mark.
    });
  }, [backend, tabId, parentId, isUnfinished]);
}
