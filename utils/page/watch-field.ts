import type { PagePlace } from '../protocol/messages.ts';
import { readField } from './field-text.ts';
import { watchTaken } from './watch-taken.ts';
import { whenHandled } from './when-handled.ts';
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
  /** Asked before the page can show the comment. */
  twinsOf: (text: string) => string[];
  submitted: (place: PagePlace, text: string, twins: string[]) => void;
  /** Whether the page shows what became of a text that still stands in the field: see `watchTaken`. */
  answered: (text: string, twins: string[]) => boolean;
  /** Whether a button only shows the comment, in systems with two steps. */
  isPreview: (button: Element | null) => boolean;
};

/**
 * Keeps what the reader types in a field: at most one write per half second, and at once when the
 * reader leaves, hides or submits, or when the form moves. Only the browser's own events count.
 * A keystroke costs one comparison; the text is read when it is written.
 * @returns writes now what is not written yet
 */
export function watchField(
  { field, block, submit }: Pick<FoundForm, 'field' | 'block' | 'submit'>,
  { parentControl, trusts, place, write, moved, submitted, answered, twinsOf, isPreview }: Watching,
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
  let awaited: (() => void) | undefined;
  let submits = 0;
  /** What leaves, if the page sends it now; read before the page's own handlers. */
  const comment = () => {
    flush();
    const [where, text] = [place(), readField(field)];
    const twins = text.trim() === '' ? [] : twinsOf(text);
    const taken = () => submitted(where, text, twins);
    return { isEmpty: text.trim() === '', taken, isAnswered: () => answered(text, twins) };
  };
  const sent = (event: Event) => {
    if (!isMeant(event)) return;
    awaited?.();
    submits += 1;
    const { isEmpty, ...leaving } = comment();
    // The first step of two shows the comment and sends nothing.
    if (isEmpty || isPreview((event as SubmitEvent).submitter ?? null)) return;
    whenHandled(block, event, () => {
      // A page that stops the browser sends by its own script, later, or found something missing.
      if (event.defaultPrevented) awaited = watchTaken(field, { trusts, ...leaving }, signal);
      else leaving.taken();
    });
  };
  /** A page that sends by its own script tells nobody: what it takes from the field, it has sent. */
  const pressed = (event: Event) => {
    if (!trusts(event) || isPreview(submit)) return;
    const { isEmpty, ...leaving } = comment();
    if (isEmpty) return;
    const before = submits;
    // After the page's own handlers: a form's own submit has come by then, and this one is not needed.
    setTimeout(() => {
      if (submits > before || (sender === block && !event.defaultPrevented)) return;
      awaited?.();
      awaited = watchTaken(field, { trusts, ...leaving }, signal);
    });
  };

  field.addEventListener('input', typed, { signal, passive: true });
  field.addEventListener('blur', flush, { signal });
  doc.addEventListener('visibilitychange', flush, { signal });
  doc.defaultView?.addEventListener('pagehide', flush, { signal });
  for (const target of new Set([block, submit]))
    target?.addEventListener('click', clicked, { signal, capture: true, passive: true });
  const sender = block.localName === 'form' ? block : submit;
  if (sender === block) block.addEventListener('submit', sent, { signal, capture: true });
  submit?.addEventListener('click', pressed, { signal, capture: true, passive: true });
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
