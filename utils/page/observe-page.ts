import type { Detector } from './run-detector.ts';
import { FIELDS } from './fields.ts';

/** A page that keeps changing is looked at less and less: the pause doubles from the first to the last, in milliseconds. */
const FIRST_PAUSE = 500;
const LAST_PAUSE = 8000;
const MAX_LOOKS = 50;

/** After the browser has laid the page out: asking for a box before would make it do so for us. */
function whenIdle(doc: Document, look: () => void): void {
  const view = doc.defaultView;
  // Called on the window: Firefox refuses a function taken from it.
  if (view?.requestIdleCallback) view.requestIdleCallback(look, { timeout: 1000 });
  else look();
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
    timer ??= setTimeout(() => whenIdle(doc, look), delay);
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
