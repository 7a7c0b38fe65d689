import type { PagePlace } from '../protocol/messages.ts';
import { readField } from './field-text.ts';
import type { FoundForm } from './found-form.ts';

/** One write at most in this time while the reader types, in milliseconds. */
export const WRITE_EVERY = 500;

/** A submit comes at most this long after the click that means it, in milliseconds. */
const CLICK_HOLDS = 120_000;

export type Watching = {
  /** The hidden control that changes when the form moves under another comment. */
  parentControl: HTMLInputElement | null;
  trusts: (event: Event) => boolean;
  /** Read at the moment of typing: the form may move afterwards. */
  place: () => PagePlace;
  write: (place: PagePlace, text: string) => void;
  moved: () => void;
  submitted: (place: PagePlace, text: string) => void;
};

/**
 * Keeps what the reader types in a field: at most one write per half second, and at once when the
 * reader leaves, hides or submits, or when the form moves. Only the browser's own events count.
 * A keystroke costs one comparison; the text is read when it is written.
 * @returns writes now what is not written yet
 */
export function watchField(
  { field, block, submit }: Pick<FoundForm, 'field' | 'block' | 'submit'>,
  { parentControl, trusts, place, write, moved, submitted }: Watching,
  signal: AbortSignal,
): () => void {
  const doc = field.ownerDocument;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typedAt: PagePlace | null = null;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (typedAt === null) return;
    const where = typedAt;
    typedAt = null;
    write(where, readField(field));
  };
  const typed = (event: Event) => {
    if (timer !== undefined || !trusts(event)) return;
    typedAt = place();
    timer = setTimeout(flush, WRITE_EVERY);
  };
  // A page's script can make a trusted `submit` by `requestSubmit()`: only one that follows the reader's
  // own key or click counts. A test against robots may stand between the click and the submit.
  let clickedAt = -Infinity;
  const clicked = (event: Event) => {
    if (trusts(event)) clickedAt = event.timeStamp;
  };
  const isMeant = (event: Event) =>
    trusts(event) &&
    (event.timeStamp - clickedAt < CLICK_HOLDS ||
      (doc.defaultView?.navigator.userActivation?.isActive ?? true));
  const sent = (event: Event) => {
    if (!isMeant(event)) return;
    flush();
    const text = readField(field);
    if (text.trim() !== '') submitted(place(), text);
  };

  field.addEventListener('input', typed, { signal, passive: true });
  field.addEventListener('blur', flush, { signal });
  doc.addEventListener('visibilitychange', flush, { signal });
  doc.defaultView?.addEventListener('pagehide', flush, { signal });
  for (const target of new Set([block, submit]))
    target?.addEventListener('click', clicked, { signal, capture: true, passive: true });
  const sender = block.localName === 'form' ? block : submit;
  sender?.addEventListener(sender === block ? 'submit' : 'click', sent, { signal, capture: true });
  if (parentControl !== null) {
    // The page's script sets it without any event, but its attribute changes.
    const observer = new MutationObserver(() => {
      flush();
      moved();
    });
    observer.observe(parentControl, { attributeFilter: ['value'] });
    signal.addEventListener('abort', () => observer.disconnect());
  }
  signal.addEventListener('abort', flush);
  return flush;
}
