import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Rows drawn above and below those in sight, so that scrolling shows no gaps. */
const MARGIN = 6;

export type ListWindow = {
  /** First row to draw, and the one after the last. */
  first: number;
  end: number;
  /** Rows that fit in sight. */
  page: number;
  /** Scrolls so that a row is in sight. */
  reveal: (row: number) => void;
};

/**
 * Which rows of a long list are in sight, all rows being of one height.
 * @param rowHeight - in CSS pixels
 */
export function useListWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): ListWindow {
  const [place, setPlace] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const ending = new AbortController();
    const look = () => setPlace({ top: current.scrollTop, height: current.clientHeight || 800 });
    current.addEventListener('scroll', look, { passive: true, signal: ending.signal });
    const observer = new ResizeObserver(look);
    observer.observe(current);
    look();
    return () => {
      ending.abort();
      observer.disconnect();
    };
  }, [box]);
  const first = Math.max(0, Math.floor(place.top / rowHeight) - MARGIN);
  const page = Math.max(1, Math.floor(place.height / rowHeight));
  return {
    first: Math.min(first, count),
    end: Math.min(count, Math.ceil((place.top + place.height) / rowHeight) + MARGIN),
    page,
    reveal: row => {
      const { current } = box;
      if (current === null) return;
      const top = row * rowHeight;
      const height = current.clientHeight;
      if (top < current.scrollTop) current.scrollTop = top;
      else if (top + rowHeight > current.scrollTop + height)
        current.scrollTop = top + rowHeight - height;
    },
  };
}
