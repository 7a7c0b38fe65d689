import { useCallback, useState } from 'preact/hooks';
import type { ClipboardContent } from '../platform/clipboard.ts';
import { useBackend } from './backend.ts';

export type CopyState = 'idle' | 'copied' | 'refused';

/** Copies on a click and remembers what came of the last time. */
export function useCopy(): {
  state: CopyState;
  copy: (content: ClipboardContent) => Promise<boolean>;
} {
  const backend = useBackend();
  const [state, setState] = useState<CopyState>('idle');
  const copy = useCallback(
    async (content: ClipboardContent) => {
      const isCopied = await backend.copy(content);
      setState(isCopied ? 'copied' : 'refused');
      return isCopied;
    },
    [backend],
  );
  return { state, copy };
}
