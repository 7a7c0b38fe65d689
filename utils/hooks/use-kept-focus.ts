import { useEffect } from 'preact/hooks';

/** What may be given the focus; not what one types in, which would bring up a phone's keyboard. */
const TARGETS = 'button:enabled, a[href], summary, select:enabled, [tabindex="0"]';

/** Something that had the focus, or stood around it, with what came after. */
type Place = { element: Element; next: Element | null };

/**
 * Keeps the place of a keyboard and of a screen reader. Where what has the focus goes (a finding that
 * was mended, a draft that was deleted), browsers give the focus to nobody: here it goes to what came
 * after, or to what stood around it; and back to a button that could not be pressed for a moment.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let places: Place[] = [];
    let wasDisabled = false;
    document.addEventListener(
      'focusin',
      ({ target }) => {
        places = target instanceof Element ? placesOf(target) : [];
        wasDisabled = false;
      },
      { signal },
    );
    // Who presses beside everything wants nothing to have the focus.
    document.addEventListener('pointerdown', () => (places = []), { capture: true, signal });
    const observer = new MutationObserver(() => {
      const focused = places[0]?.element;
      if (focused === undefined) return;
      wasDisabled ||= focused.matches(':disabled');
      if (document.activeElement !== document.body) return;
      // Who went on in the page beside the sheet took the focus along: what changes here must not fetch it back.
      if (!wasDisabled && focused.isConnected && focused.closest('[hidden]') === null) return;
      findTarget(places)?.focus({ preventScroll: true });
    });
    const attributeFilter = ['disabled', 'hidden'];
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter });
    signal.addEventListener('abort', () => observer.disconnect());
    return () => ending.abort();
  }, []);
}

function placesOf(focused: Element): Place[] {
  const places: Place[] = [];
  for (let element: Element | null = focused; element !== null; element = element.parentElement)
    places.push({ element, next: element.nextElementSibling });
  return places;
}

function findTarget(places: readonly Place[]): HTMLElement | null {
  // It comes back when the button can be pressed again.
  if (places[0]?.element.matches(':disabled')) return null;
  for (const { element, next } of places) {
    const around = element.isConnected ? element : next;
    const target = around && firstTarget(around);
    if (target) return target;
  }
  return null;
}

function firstTarget(around: Element): HTMLElement | undefined {
  return [around, ...around.querySelectorAll(TARGETS)].find(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.isConnected &&
      element.matches(TARGETS) &&
      element.checkVisibility(),
  );
}
