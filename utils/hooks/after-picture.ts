/** A page that draws none by then (it is hidden, the processor is taken) is not waited for longer, in milliseconds. */
const LONGEST_MS = 250;

/**
 * Does something in a task behind the page's next picture: what would take the processor the picture is
 * drawn with. An effect comes before it where the browser is late with it.
 */
export function afterPicture(act: () => void, signal: AbortSignal): void {
  let isDone = false;
  const once = () => {
    clearTimeout(timer);
    if (isDone || signal.aborted) return;
    isDone = true;
    act();
  };
  const timer = setTimeout(once, LONGEST_MS);
  // There is none where nothing is drawn.
  globalThis.requestAnimationFrame?.(() => setTimeout(once));
  signal.addEventListener('abort', () => clearTimeout(timer));
}
