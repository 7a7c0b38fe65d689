import { useCallback, useEffect, useRef } from 'preact/hooks';

/** https://www.w3.org/TR/intersection-observer-2/ : Chromium alone tells what lies over a frame; elsewhere nothing is known. */
type Visibility = { trackVisibility: true; delay: number };

/** The least the specification allows, in milliseconds. */
const DELAY_MS = 100;

/**
 * Whether something of the page that frames us lies over a part of ours, or lets it shine through: a
 * page can lead the reader's click to a button they do not see.
 * @param selector - what must be seen whole; `null` where no page frames us
 * @returns asks now; `false` where the browser cannot tell
 */
export function useCovered(selector: string | null): () => boolean {
  const isCovered = useRef(false);
  useEffect(() => {
    const element = selector === null ? null : document.querySelector(selector);
    if (element === null || !('isVisible' in IntersectionObserverEntry.prototype)) return;
    const options: IntersectionObserverInit & Visibility = {
      trackVisibility: true,
      delay: DELAY_MS,
      threshold: [0, 0.5, 1],
    };
    const observer = new IntersectionObserver(entries => {
      const last = entries.at(-1) as
        (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
      if (last !== undefined) isCovered.current = last.isIntersecting && !last.isVisible;
    }, options);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return useCallback(() => isCovered.current, []);
}
