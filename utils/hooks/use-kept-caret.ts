import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Caret, ComposerPlace } from '../protocol/messages.ts';
import { useBackend } from './backend.ts';
import { placeName } from './use-draft.ts';

/** The caret is kept once it rests this long, in milliseconds: a popup vanishes without a word. */
const REST_MS = 300;

/**
 * What the reader moves caret and scroll with. Not `scroll` itself: a surface in which nobody writes
 * scrolls, too, when the text written in another one comes in.
 */
const READER_MOVES = ['keyup', 'pointerdown', 'pointerup', 'wheel', 'touchmove'] as const;

/** Where the caret stands in a text area, and how far it is scrolled. */
export function readCaret(area: HTMLTextAreaElement): Caret {
  const { selectionStart: start, selectionEnd: end, scrollTop: scroll, value } = area;
  return { start, end, scroll, length: value.length };
}

/**
 * Writing goes on where it stopped, in whatever surface: the caret and the scroll of a draft are kept for
 * as long as the browser runs, and given back when the same text is opened again.
 */
export function useKeptCaret(
  place: ComposerPlace,
  area: RefObject<HTMLTextAreaElement | null>,
  isLoaded: boolean,
): void {
  const backend = useBackend();
  const name = placeName(place);
  useEffect(() => {
    const box = area.current;
    if (!isLoaded || box === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      // Where the reader did nothing, the caret of the surface they wrote in stays the one that counts.
      if (timer === undefined || box.value === '') return;
      clearTimeout(timer);
      timer = undefined;
      backend.ask('caret.keep', { place, caret: readCaret(box) }).catch(() => {
        // The text is what matters, and its own line says whether it is kept.
      });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, REST_MS);
    };
    const given = box.value === '' ? Promise.resolve(null) : backend.ask('caret.read', place);
    given.then(
      caret => {
        // Typed on meanwhile, or another text: the caret is where the reader has it.
        if (caret === null || signal.aborted || caret.length !== box.value.length) return;
        box.setSelectionRange(caret.start, caret.end);
        box.scrollTop = caret.scroll;
      },
      () => {
        // The caret stands at the end, as in a draft that was never moved.
      },
    );
    for (const event of READER_MOVES) box.addEventListener(event, later, { signal, passive: true });
    window.addEventListener('pagehide', keep, { signal });
    // At once: the timer of a tab left behind is held back until it comes to the front again (Firefox),
    // and would then keep a caret older than the one of the surface written in since.
    window.addEventListener('blur', keep, { signal });
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
    // The place is a new object at every report; its name says whether it is another one.
  }, [backend, name, area, isLoaded]);
}
