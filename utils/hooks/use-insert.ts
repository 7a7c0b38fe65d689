import { useCallback, useRef, useState } from 'preact/hooks';
import { useBackend } from './backend.ts';
import { insertText, type InsertResult, type SendInsert } from './insert-text.ts';

type Failed = Extract<InsertResult, { name: 'failed' }>;

export type InsertState =
  | { name: 'idle' }
  | { name: 'busy' }
  | { name: 'kept' }
  | Exclude<InsertResult, Failed>
  /** `isCopied`: the text is on the clipboard instead. */
  | (Failed & { isCopied: boolean });

export type Insertion = {
  state: InsertState;
  insert: (text: string) => Promise<void>;
  /** After a question: over the words that were shown. */
  replace: (text: string) => Promise<void>;
  /** Below the article instead, when the comment to answer is gone. */
  insertAtTop: (text: string) => Promise<void>;
  keep: () => void;
  reset: () => void;
};

/**
 * The insertion of one composer, and what came of it. Where the text cannot be put in, it goes to the
 * clipboard, while the reader's click still allows it.
 * @param openedWith - the text the composer loaded, `null` before that
 */
export function useInsert(
  { parentId, openedWith }: { parentId: string; openedWith: string | null },
  send: SendInsert,
): Insertion {
  const [state, setState] = useState<InsertState>({ name: 'idle' });
  const { copy } = useBackend();
  const inserted = useRef<string[]>([]);
  const run = useCallback(
    async (text: string, mayReplace: string | null, to = parentId) => {
      setState({ name: 'busy' });
      const known = openedWith ? [openedWith, ...inserted.current] : inserted.current;
      const result = await insertText({ text, parentId: to, known }, send, mayReplace);
      // …and what the site left of it, which may be replaced as well.
      if (result.name === 'inserted')
        inserted.current = [text, text.slice(0, text.length - result.cutBy)];
      setState(result.name === 'failed' ? { ...result, isCopied: await copy({ text }) } : result);
    },
    [parentId, openedWith, send, copy],
  );
  return {
    state,
    insert: text => run(text, null),
    insertAtTop: text => run(text, null, ''),
    replace: text => run(text, state.name === 'holds-other' ? state.fieldText : null),
    keep: () => setState({ name: 'kept' }),
    reset: () => setState({ name: 'idle' }),
  };
}
