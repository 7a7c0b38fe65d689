/**
 * The first drawing of a page waits for what is being read for it, so that nothing jumps when it
 * arrives: parts say what they wait for, and the page is shown once nobody waits any more. Not for long:
 * a background that does not answer is told about by the parts themselves.
 */
import { createContext, h, type ComponentChildren } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPicture } from './after-picture.ts';

/** The longest a reader looks at an empty page, in milliseconds. */
const LONGEST_MS = 500;

type FirstView = {
  isShown: boolean;
  /** @returns tells that the wait is over */
  hold: () => () => void;
};

/** Where no page is around it, a part is shown at once. Two contexts: who only waited is not drawn again for that. */
const ShownContext = createContext(true);
const HoldContext = createContext<FirstView['hold']>(() => () => {});

export function FirstViewProvider({
  value: { isShown, hold },
  children,
}: {
  value: FirstView;
  children: ComponentChildren;
}) {
  const shown = h(ShownContext.Provider, { value: isShown, children });
  return h(HoldContext.Provider, { value: hold, children: shown });
}

/** Of a whole page: shown once, and for good. */
export function useFirstView(): FirstView {
  const [isShown, setIsShown] = useState(false);
  const holds = useRef(0);
  const look = useCallback(() => {
    // What one part waited for may bring another, which says so before this turn ends.
    queueMicrotask(() => {
      if (holds.current === 0) setIsShown(true);
    });
  }, []);
  const hold = useCallback(() => {
    holds.current += 1;
    return () => {
      holds.current -= 1;
      look();
    };
  }, [look]);
  useLayoutEffect(() => {
    look();
    const timer = setTimeout(() => setIsShown(true), LONGEST_MS);
    return () => clearTimeout(timer);
  }, [look]);
  return useMemo(() => ({ isShown, hold }), [isShown, hold]);
}

/**
 * Asks the page not to show itself for the first time while this part waits. What is waited for is asked in
 * a layout effect: an effect runs after the next picture, which a popup that is not shown yet has none of.
 */
export function useWait(isWaiting: boolean): void {
  const hold = useContext(HoldContext);
  useLayoutEffect(() => (isWaiting ? hold() : undefined), [isWaiting, hold]);
}

/** Whether there is a picture of the page: what nobody waits for is loaded then. */
export function useIsDrawn(): boolean {
  const isShown = useIsShown();
  const [isDrawn, setIsDrawn] = useState(false);
  useLayoutEffect(() => {
    if (!isShown) return;
    const ending = new AbortController();
    afterPicture(() => setIsDrawn(true), ending.signal);
    return () => ending.abort();
  }, [isShown]);
  return isDrawn;
}

/** Whether the page is shown: what is not can neither take the focus nor be scrolled to. */
export const useIsShown = (): boolean => useContext(ShownContext);
