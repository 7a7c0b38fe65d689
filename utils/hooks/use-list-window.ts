import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** In CSS pixels, where nothing is laid out yet. */
const USUAL_ROW = 104;

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
 * Which rows of a long list are in sight, all rows being of one height, which follows the size of text.
 * @param box - the part that scrolls, with the element of all rows as its first child
 */
export function useListWindow(box: RefObject<HTMLElement | null>, count: number): ListWindow {
  const [place, setPlace] = useState({ top: 0, height: 800, rowHeight: USUAL_ROW });
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const ending = new AbortController();
    const look = () =>
      setPlace({
        top: current.scrollTop,
        height: current.clientHeight || 800,
        rowHeight: rowHeightIn(current, count),
      });
    current.addEventListener('scroll', look, { passive: true, signal: ending.signal });
    const observer = new ResizeObserver(look);
    observer.observe(current);
    if (current.firstElementChild) observer.observe(current.firstElementChild);
    look();
    return () => {
      ending.abort();
      observer.disconnect();
    };
  }, [box, count]);
  const { rowHeight } = place;
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

const rowHeightIn = ({ firstElementChild: rows }: HTMLElement, count: number): number =>
  (count > 0 && rows !== null && rows.clientHeight / count) || USUAL_ROW;
