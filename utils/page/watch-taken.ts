import { readField } from './field-text.ts';

/** How often, and for how long, a page that sends by its own script is looked at after the click. Milliseconds. */
const LOOK_EVERY = 400;
const LOOK_FOR = 30_000;

/**
 * Waits until a page has taken what was in a field when the reader pressed its button: the words are gone
 * from the field, or the field or the page itself is. A button whose script only found something missing
 * leaves them there, and has sent nothing.
 * @returns ends the waiting
 */
export function watchTaken(field: HTMLElement, taken: () => void, signal: AbortSignal): () => void {
  const text = readField(field).trim();
  const ending = new AbortController();
  const end = () => {
    clearInterval(timer);
    ending.abort();
  };
  const take = () => {
    end();
    taken();
  };
  const started = Date.now();
  const timer = setInterval(() => {
    const isGone = !field.isConnected || readField(field).trim() === '';
    if (isGone) take();
    else if (Date.now() - started > LOOK_FOR || readField(field).trim() !== text) end();
  }, LOOK_EVERY);
  field.ownerDocument.defaultView?.addEventListener('pagehide', take, { signal: ending.signal });
  signal.addEventListener('abort', end, { signal: ending.signal });
  return end;
}
