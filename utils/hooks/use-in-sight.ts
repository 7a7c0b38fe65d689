import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stays in view at the foot of a panel lies over this much of it. */
const COVERED = '0px 0px -104px 0px';

/** Whether a part of the element is in what its panel shows now; yes where that cannot be known. */
export function useInSight(element: RefObject<HTMLElement | null>): boolean {
  const [isInSight, setIsInSight] = useState(true);
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(
      entries => setIsInSight(entries.at(-1)?.isIntersecting ?? true),
      { root: current.closest('.panel'), rootMargin: COVERED },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isInSight;
}
