import { useState } from 'preact/hooks';
import { LONGEST_FILE } from '../domain/drafts/backup/parse-backup.ts';
import type { ImportOutcome } from '../domain/drafts/import-outcome.ts';
import { useBackend } from './backend.ts';

export type ImportState =
  | { name: 'idle' }
  | { name: 'reading' }
  /** What the file would do, or did, or why it is refused. */
  | { name: 'told'; outcome: ImportOutcome };

/** Reads a file the reader chose; nothing is changed before they say so. */
export function useImport(): {
  state: ImportState;
  choose: (file: File) => Promise<void>;
  go: () => Promise<void>;
  cancel: () => void;
} {
  const backend = useBackend();
  const [state, setState] = useState<ImportState>({ name: 'idle' });
  const [text, setText] = useState('');
  const { isPrivate } = backend;
  const ask = async (words: string, isDry: boolean) => {
    setState({ name: 'reading' });
    const outcome = await backend
      .ask('drafts.import', { text: words, isDry, isPrivate })
      .catch((): ImportOutcome => ({ ok: false, reason: 'storage' }));
    setState({ name: 'told', outcome });
  };
  return {
    state,
    choose: async file => {
      // Four bytes at most for a character: larger, it is not even read.
      if (file.size > LONGEST_FILE * 4)
        return setState({ name: 'told', outcome: { ok: false, reason: 'too-large' } });
      const words = await file.text();
      setText(words);
      return ask(words, true);
    },
    go: () => ask(text, false),
    cancel: () => {
      setText('');
      setState({ name: 'idle' });
    },
  };
}
