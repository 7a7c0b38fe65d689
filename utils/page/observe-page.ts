import type { Detector } from './run-detector.ts';
import { FIELDS } from './fields.ts';

/** A page that keeps changing is looked at less and less: the pause doubles from the first to the last, in milliseconds. */
const FIRST_PAUSE = 500;
const LAST_PAUSE = 8000;
const MAX_LOOKS = 50;

/**
 * At an idle moment, as soon as the browser laid out a frame of its own accord: a look asks for boxes,
 * and at any other time it would make the browser lay the page out. A hidden tab draws no frames.
 */
function whenLaidOut(
  { defaultView: view, hidden, documentElement }: Document,
  look: () => void,
): void {
  if (!view?.requestIdleCallback || hidden) return look();
  // What is observed anew is reported once, after the layout of the next frame.
  const frame = new ResizeObserver(() => {
    frame.disconnect();
    look();
  });
  // Called on the window: Firefox refuses a function taken from it.
  view.requestIdleCallback(() => frame.observe(documentElement), { timeout: 1000 });
}

/**
 * Decides when the page is looked at again. A page that showed neither form nor comment is not
 * observed: only a focus in a field brings us back, which costs nothing until it happens.
 * Elsewhere one observer waits for the first change, rests while the page settles, then waits again.
 */
export function observePage(
  doc: Document,
  detector: Detector,
  signal: AbortSignal,
): { restart: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let looks = 0;

  const look = () => {
    timer = undefined;
    if (detector.look() && ++looks < MAX_LOOKS)
      observer.observe(doc.body, { childList: true, subtree: true });
  };
  const later = (delay: number) => {
    observer.disconnect();
    timer ??= setTimeout(() => whenLaidOut(doc, look), delay);
  };
  const observer = new MutationObserver(() => {
    later(pause);
    pause = Math.min(pause * 2, LAST_PAUSE);
  });
  const focused = ({ target }: FocusEvent) => {
    if ((target as Element | null)?.closest?.(FIELDS)) later(0);
  };

  doc.addEventListener('focusin', focused, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    detector.reset();
  });
  const restart = () => {
    pause = FIRST_PAUSE;
    looks = 0;
    later(0);
  };
  restart();
  return { restart };
}
