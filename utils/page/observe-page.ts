import { BROUGHT_AFTER, MAX_BROUGHT } from './brought.ts';
import type { Detector } from './run-detector.ts';
import { FIELDS } from './fields.ts';
import { lookInSlices } from './look-in-slices.ts';
import type { Watched } from './nodes-to-observe.ts';

/** A page that keeps changing is looked at less and less: the pause doubles from the first to the last, in milliseconds. */
const FIRST_PAUSE = 500;
const LAST_PAUSE = 8000;
const MAX_LOOKS = 50;

/** Articles one single-page site may bring in a row: each is looked at as the first was. */
const MAX_NAVIGATIONS = 200;

/**
 * Decides when the page is looked at again. A page that showed neither form nor comment nor a place for
 * them is not observed: a focus in a field brings us back, and a few times a click or scrolling, which cost
 * nothing until they happen. Elsewhere one observer waits, on what the look named, for the first change,
 * rests while the page settles, then waits again. After a single-page navigation the whole page is
 * observed until the pauses have grown long: the article and its comments come late.
 */
export function observePage(doc: Document, detector: Detector, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let pause = FIRST_PAUSE;
  let looks = 0;
  let isObserving = false;
  let isArriving = false;
  let navigations = 0;
  let brought = 0;

  const looked = (found: readonly Watched[], hasChanged: boolean) => {
    if (signal.aborted) return;
    if (pause >= LAST_PAUSE) isArriving = false;
    const nodes = found.length === 0 && isArriving ? [{ node: doc.body, subtree: true }] : found;
    isObserving = nodes.length > 0 && ++looks < MAX_LOOKS;
    if (!isObserving) return;
    for (const { node, subtree } of nodes) observer.observe(node, { childList: true, subtree });
    if (hasChanged) changed();
  };
  const look = () => {
    timer = undefined;
    // What comes between two steps may stand where the look has been.
    let hasChanged = false;
    const meanwhile = new MutationObserver(() => (hasChanged = true));
    const begin = () => {
      meanwhile.observe(doc, { childList: true, subtree: true });
      return detector.steps();
    };
    lookInSlices(doc, begin, found => {
      hasChanged ||= meanwhile.takeRecords().length > 0;
      meanwhile.disconnect();
      looked(found, hasChanged);
    });
  };
  /** The sooner of two wins: a reader who goes to a field does not wait for a page that is settling. */
  const later = (delay: number) => {
    observer.disconnect();
    const at = Date.now() + delay;
    if (timer !== undefined && at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, delay);
  };
  const changed = () => {
    later(pause);
    pause = Math.min(pause * 2, LAST_PAUSE);
  };
  const observer = new MutationObserver(changed);
  // Out of an open shadow root, only the path still knows the field.
  const focused = (event: FocusEvent) => {
    if ((event.composedPath()[0] as Element | undefined)?.closest?.(FIELDS)) later(0);
  };

  // A frame of this origin gets its document when it loads, which changes nothing around it.
  const loaded = ({ target }: Event) => {
    if ((target as Element).localName === 'iframe' && isObserving) later(pause);
  };

  const navigated = () => {
    if (++navigations > MAX_NAVIGATIONS) return;
    pause = FIRST_PAUSE;
    looks = brought = 0;
    isArriving = true;
    later(pause);
  };
  /** A button that shows the comments, or the end of the article. */
  const acted = () => {
    if (!isObserving && timer === undefined && ++brought <= MAX_BROUGHT) later(BROUGHT_AFTER);
  };
  /** What a reader's click draws anew does not wait out the long pause of a page that changes by itself. */
  const clicked = () => {
    if (!isObserving) return acted();
    if (pause === FIRST_PAUSE || ++brought > MAX_BROUGHT) return;
    pause = FIRST_PAUSE;
    if (timer !== undefined) later(BROUGHT_AFTER);
  };

  doc.addEventListener('focusin', focused, { signal, passive: true });
  doc.addEventListener('load', loaded, { signal, passive: true, capture: true });
  doc.addEventListener('click', clicked, { signal, passive: true });
  doc.addEventListener('scrollend', acted, { signal, passive: true });
  // Firefox before 147 has no Navigation API: there, the focus or a click is what brings us back.
  doc.defaultView?.navigation?.addEventListener('navigatesuccess', navigated, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    detector.reset();
  });
  later(0);
}
