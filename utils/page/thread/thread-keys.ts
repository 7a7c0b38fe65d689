/** The keys that walk through a thread. */
export type ThreadKeys = { next: string; previous: string };

const WRITES =
  'input,textarea,select,[contenteditable],[role=textbox],[role=combobox],[role=listbox],[role=searchbox],[role=application]';

/**
 * Hears single keys while the reader writes nowhere. The page comes first: a key it took for itself is
 * left to it, and none with Ctrl, Alt or Meta is ours.
 */
export function listenToKeys(
  doc: Document,
  {
    keys,
    trusts,
    go,
  }: {
    keys: () => ThreadKeys;
    trusts: (event: Event) => boolean;
    go: (step: 1 | -1) => boolean;
  },
  signal: AbortSignal,
): void {
  const pressed = (event: KeyboardEvent) => {
    const { next, previous } = keys();
    const key = event.key.toLowerCase();
    if (key === '' || (key !== next && key !== previous) || !trusts(event)) return;
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      event.isComposing
    )
      return;
    if (isWriting(event)) return;
    if (go(key === next ? 1 : -1)) event.preventDefault();
  };
  // On the window and not first: whatever the page listens with has had its turn.
  doc.defaultView?.addEventListener('keydown', pressed, { signal });
}

/** Fields in open shadow roots are seen too; a closed one with a field is not a page's usual way. */
function isWriting(event: KeyboardEvent): boolean {
  const [innermost] = event.composedPath();
  return innermost instanceof Element && innermost.closest(WRITES) !== null;
}
