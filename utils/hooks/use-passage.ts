import { useEffect, useState } from 'preact/hooks';
import type { TextDirective } from '../domain/share/text-fragment.ts';
import { useBackend } from './backend.ts';

/**
 * How a link points at what is selected in a tab: asked once, after the view is drawn.
 * @param tabId - `null` where nothing is selected
 */
export function usePassage(tabId: number | null): TextDirective | null {
  const backend = useBackend();
  const [passage, setPassage] = useState<TextDirective | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let isCurrent = true;
    backend.ask('passage.read', { tabId }).then(
      found => {
        if (isCurrent) setPassage(found);
      },
      () => {
        // The article is shared as a whole.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [backend, tabId]);
  return passage;
}
