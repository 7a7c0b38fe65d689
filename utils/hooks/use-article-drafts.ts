import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../domain/drafts/draft.ts';
import { useBackend } from './backend.ts';

/**
 * Every draft of an article, sent ones too, newest first; read again whenever one of them changes.
 * @param url - the article's stable address; `null` while it is not known
 * @param atFirst - those known already
 */
export function useArticleDrafts(
  url: string | null,
  isPrivate: boolean,
  atFirst: readonly Draft[] | null = null,
): {
  drafts: readonly Draft[];
  /** Whether they were read, or could not be. */
  isRead: boolean;
  refresh: () => void;
} {
  const backend = useBackend();
  const [drafts, setDrafts] = useState<readonly Draft[]>(atFirst ?? []);
  const [isRead, setIsRead] = useState(atFirst !== null);
  const [turn, setTurn] = useState(0);
  const known = useRef(atFirst && url);
  const refresh = useCallback(() => {
    known.current = null;
    setTurn(count => count + 1);
  }, []);
  useLayoutEffect(() => {
    if (url === null || url === known.current) return;
    known.current = null;
    let isCurrent = true;
    backend.readArticleDrafts(url, isPrivate).then(
      found => {
        if (!isCurrent) return;
        setDrafts(found);
        setIsRead(true);
      },
      () => {
        // The composer says that nothing can be read; the list only stays as it is.
        if (isCurrent) setIsRead(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [backend, url, isPrivate, turn]);
  const names = drafts.map(draft => draft.id).join(' ');
  useEffect(() => {
    const ending = new AbortController();
    for (const id of names.split(' ').filter(Boolean))
      backend.watchDraft(
        id,
        isPrivate,
        stored => {
          if (stored === null) refresh();
          else setDrafts(list => list.map(draft => (draft.id === id ? stored : draft)));
        },
        ending.signal,
      );
    return () => ending.abort();
  }, [backend, names, isPrivate, refresh]);
  return { drafts, isRead, refresh };
}
