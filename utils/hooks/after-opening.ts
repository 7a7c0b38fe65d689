/** A popup is drawn by then; the background, which it does not need for that, would take its processor. */
const OPENING_MS = 150;

/** Waits until a popup just opened is drawn; not where its work ends before. */
export function afterOpening(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, OPENING_MS);
    signal.addEventListener('abort', () => resolve());
  });
}
