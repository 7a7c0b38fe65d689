import { readField } from './field-text.ts';

/** How often, and for how long, a page that sends by its own script is looked at after the press. Milliseconds. */
const LOOK_EVERY = 400;
const LOOK_FOR = 30_000;

/** A test against robots may take the reader this long before the page sends. Milliseconds. */
const LEAVES_WITHIN = 120_000;

/** A comment of which the page's own script has taken charge. */
export type Charge = {
  trusts: (event: Event) => boolean;
  /** Whether the page shows by now what became of it, though the words still stand in the field. */
  isAnswered: () => boolean;
  taken: () => void;
};

/**
 * Waits until a page has taken what was in a field when the reader pressed its button: the words are gone
 * from the field, or the field itself is, or an answer stands there, or the page's script leads on. A script
 * that only found something missing, and says it nowhere or in its own way, leaves the words there, and has
 * sent nothing; nor has one whose page the reader leaves, or goes on writing in.
 * @returns ends the waiting
 */
export function watchTaken(
  field: HTMLElement,
  { trusts, isAnswered, taken }: Charge,
  signal: AbortSignal,
): () => void {
  const ending = new AbortController();
  const end = () => {
    clearInterval(timer);
    clearTimeout(last);
    ending.abort();
  };
  const take = () => {
    end();
    taken();
  };
  const started = Date.now();
  const timer = setInterval(() => {
    if (!field.isConnected || readField(field).trim() === '' || isAnswered()) take();
    else if (Date.now() - started > LOOK_FOR) clearInterval(timer);
  }, LOOK_EVERY);
  const last = setTimeout(end, LEAVES_WITHIN);
  const wroteOn = (event: Event) => {
    if (trusts(event) && readField(field).trim() !== '') end();
  };
  field.addEventListener('input', wroteOn, { signal: ending.signal, passive: true });
  watchLeaving(field.ownerDocument, { trusts, led: take, left: end }, ending.signal);
  signal.addEventListener('abort', end, { signal: ending.signal });
  return end;
}

/** Tells who leaves the page: its own script, by a form or an address, or the reader. */
function watchLeaving(
  doc: Document,
  { trusts, led, left }: { trusts: (event: Event) => boolean; led: () => void; left: () => void },
  signal: AbortSignal,
): void {
  const view = doc.defaultView;
  const navigates = ({ destination, formData, userInitiated }: NavigateEvent) => {
    if (destination.sameDocument) return;
    if (formData !== null || !userInitiated) led();
    else left();
  };
  const clicked = (event: Event) => {
    if (trusts(event) && (event.target as Element | null)?.closest?.('a[href]')) left();
  };
  if (view?.navigation) {
    view.navigation.addEventListener('navigate', navigates, { signal });
    view.addEventListener('pagehide', left, { signal });
    return;
  }
  // Firefox before 147 has no Navigation API: there, only a link tells that it was the reader.
  doc.addEventListener('click', clicked, { signal, capture: true, passive: true });
  view?.addEventListener('pagehide', led, { signal });
}
