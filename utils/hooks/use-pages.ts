import { useEffect, useMemo, useState } from 'preact/hooks';

export type Pages<Item> = {
  /** What stands on the page shown. */
  shown: readonly Item[];
  /** From 0. */
  page: number;
  count: number;
  go: (page: number) => void;
};

type PagesOptions = {
  size: number;
  /** What should be on the page shown at the beginning. */
  first: string;
  /** What the items are a list of. */
  list: unknown;
  /** Items that will come at its end. */
  unread?: number;
};

/**
 * A list page by page; with a size of 0 it is one page. Another list begins at its first.
 */
export function usePages<Item extends { id: string }>(
  items: readonly Item[],
  { size, first, list, unread = 0 }: PagesOptions,
): Pages<Item> {
  const [page, go] = useState(0);
  const place = items.findIndex(({ id }) => id === first);
  const start = size > 0 && place > 0 ? Math.floor(place / size) : 0;
  useEffect(() => go(start), [start, list]);
  const count = size > 0 ? Math.max(1, Math.ceil((items.length + unread) / size)) : 1;
  const at = Math.min(page, count - 1);
  const shown = useMemo(
    () => (count === 1 ? items : items.slice(at * size, (at + 1) * size)),
    [items, at, size, count],
  );
  return { shown, page: at, count, go };
}
