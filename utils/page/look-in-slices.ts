import type { Watched } from './nodes-to-observe.ts';

/** Milliseconds of a look after which the page gets its turn: what is begun is ended, and must not become a long task. */
const SLICE_MS = 3;

/** Where a look may rest: anywhere between two steps, or before the first that asks for boxes. */
export type Rest = 'turn' | 'layout';

/** A look at the page, step by step; what it comes to is what has to be observed. */
export type Look = Generator<Rest, readonly Watched[]>;

/** What is known already, where a look has to be given. */
// oxlint-disable-next-line require-yield -- there is nothing to do
export function* keep(watched: readonly Watched[]): Look {
  return watched;
}

/** Goes through steps without a rest, and gives what they come to. */
export function atOnce<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * A look that never holds the page for long: begun at an idle moment, and asking for boxes as soon as the
 * browser laid out a frame of its own accord, because at any other time it would make the browser lay the
 * page out. A hidden tab draws no frames, and nobody waits for it: it is looked at without a rest.
 * @param begin - called when the look begins
 */
export function lookInSlices(
  { defaultView: view, hidden, documentElement }: Document,
  begin: () => Look,
  done: (watched: readonly Watched[]) => void,
): void {
  if (!view?.requestIdleCallback || hidden) return done(atOnce(begin()));
  let look: Look | undefined;
  const goOn = () => {
    look ??= begin();
    const started = performance.now();
    for (;;) {
      const step = look.next();
      if (step.done) return done(step.value);
      if (step.value === 'layout') return void frame.observe(documentElement);
      if (performance.now() - started > SLICE_MS) return void setTimeout(goOn);
    }
  };
  // What is observed anew is reported once, after the layout of the next frame.
  const frame = new ResizeObserver(() => {
    frame.disconnect();
    goOn();
  });
  // Called on the window: Firefox refuses a function taken from it.
  view.requestIdleCallback(goOn, { timeout: 1000 });
}
