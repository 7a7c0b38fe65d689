import { useCallback, useState } from 'preact/hooks';

/** Some ids of a list, chosen by the reader. */
export type Selection = {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  add: (ids: readonly string[]) => void;
  clear: () => void;
};

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => {
    setIds(before => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const add = useCallback(
    (added: readonly string[]) => setIds(before => new Set([...before, ...added])),
    [],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  return { ids, toggle, add, clear };
}
