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
 * Decides when the page is looked at again. A page that showed neither form nor comment nor a place for
 * them is not observed: only a focus in a field brings us back, which costs nothing until it happens.
 * Elsewhere one observer waits, on what the look named, for the first change, rests while the page settles, then waits again.
 */
export function observePage(
  doc: Document,
  detector: Detector,
  signal: AbortSignal,
): { restart: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let looks = 0;
  let isObserving = false;

  const look = () => {
    timer = undefined;
    const nodes = detector.look();
    isObserving = nodes.length > 0 && ++looks < MAX_LOOKS;
    if (isObserving)
      for (const { node, subtree } of nodes) observer.observe(node, { childList: true, subtree });
  };
  const later = (delay: number) => {
    observer.disconnect();
    timer ??= setTimeout(() => whenLaidOut(doc, look), delay);
  };
  const observer = new MutationObserver(() => {
    later(pause);
    pause = Math.min(pause * 2, LAST_PAUSE);
  });
  // Out of an open shadow root, only the path still knows the field.
  const focused = (event: FocusEvent) => {
    if ((event.composedPath()[0] as Element | undefined)?.closest?.(FIELDS)) later(0);
  };

  // A frame of this origin gets its document when it loads, which changes nothing around it.
  const loaded = ({ target }: Event) => {
    if ((target as Element).localName === 'iframe' && isObserving) later(pause);
  };

  doc.addEventListener('focusin', focused, { signal, passive: true });
  doc.addEventListener('load', loaded, { signal, passive: true, capture: true });
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
