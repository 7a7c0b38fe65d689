import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SetAsideRecord } from '../domain/drafts/backup/drafts-backup.ts';
import { createLibraryIndex, type LibraryIndex } from '../domain/drafts/library/library-index.ts';
import { useBackend } from './backend.ts';

/** Every draft, as far as it is read, and live from then on. */
export type Library = {
  index: LibraryIndex;
  /** Grows with every change of the index, which stays the same object. */
  turn: number;
  /** Records still to be read; `null` when nothing is read yet. */
  left: number | null;
  setAside: readonly SetAsideRecord[];
  forgetSetAside: (key: string) => Promise<void>;
};

export function useLibrary(): Library {
  const backend = useBackend();
  const index = useMemo(() => createLibraryIndex(), []);
  const [read, setRead] = useState<Pick<Library, 'turn' | 'left' | 'setAside'>>({
    turn: 0,
    left: null,
    setAside: [],
  });
  useEffect(() => {
    const ending = new AbortController();
    const { isPrivate } = backend;
    /** Changed while the rest was being read: what was read of them is older. */
    const touched = new Set<string>();
    backend.watchAllDrafts(
      isPrivate,
      changes => {
        for (const { id } of changes) touched.add(id);
        index.put(changes.flatMap(({ draft }) => draft ?? []));
        index.remove(changes.filter(({ draft }) => draft === null).map(({ id }) => id));
        setRead(before => ({ ...before, turn: before.turn + 1 }));
      },
      ending.signal,
    );
    backend
      .readAllDrafts(
        isPrivate,
        ({ drafts, setAside, left }) => {
          index.put(drafts.filter(({ id }) => !touched.has(id)));
          setRead(before => ({
            turn: before.turn + 1,
            left,
            setAside: [...before.setAside, ...setAside],
          }));
        },
        ending.signal,
      )
      .catch(() => setRead(before => ({ ...before, left: 0 })));
    return () => ending.abort();
  }, [backend, index]);
  const forgetSetAside = async (key: string) => {
    await backend.ask('drafts.forget-set-aside', { key, isPrivate: backend.isPrivate });
    const without = (list: readonly SetAsideRecord[]) => list.filter(one => one.key !== key);
    setRead(before => ({ ...before, setAside: without(before.setAside) }));
  };
  return { index, ...read, forgetSetAside };
}
