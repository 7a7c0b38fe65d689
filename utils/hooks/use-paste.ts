import { useRef, useState } from 'preact/hooks';
import type { FormattingKind } from '../domain/markup/document/comment-document.ts';
import type { RemovedKind } from '../domain/markup/paste/removed-from-paste.ts';
import { replaceInArea } from './replace-in-area.ts';

/** More than this is a site rather than a passage: the browser pastes its plain text. */
const LONGEST_HTML = 4_000_000;

/** What a rich paste left behind; nothing to say when both are empty. */
export type PasteLosses = {
  removed: readonly RemovedKind[];
  /** Formatting the comment system cannot say, written as plain text. */
  degraded: readonly FormattingKind[];
};

export type Paste = {
  /** Notes whether the paste to come was asked for as plain text. */
  onKeyDown: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  /** Given right after a paste that lost something, until the text changes again. */
  last: (PasteLosses & { undo: () => void }) | null;
};

type Done = PasteLosses & { after: string; undo: () => void };

/**
 * Pastes of HTML into the composer's text area keep their meaning, in the format of the comment
 * system, and lose the rest. Without HTML on the clipboard, and for Ctrl+Shift+V, the browser pastes.
 * @param text - what the area holds
 */
export function usePaste(system: string, text: string): Paste {
  const [done, setDone] = useState<Done | null>(null);
  // Firefox gives a plain-text paste its HTML too, and no sign that it was asked for (decision 3).
  const isPlain = useRef(false);
  const onKeyDown = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent) => {
    isPlain.current = key.toLowerCase() === 'v' && shiftKey && (ctrlKey || metaKey);
  };
  const onPaste = (event: ClipboardEvent) => {
    const area = event.currentTarget;
    const html = event.clipboardData?.getData('text/html') ?? '';
    const wantsPlain = isPlain.current;
    isPlain.current = false;
    if (wantsPlain || !(area instanceof HTMLTextAreaElement)) return;
    if (html === '' || html.length > LONGEST_HTML) return;
    // Before anything is loaded: the browser decides what to do when this handler returns.
    event.preventDefault();
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    void readRich(html, plain, system).then(({ pasted, ...losses }) =>
      setDone({ ...losses, ...putInArea(area, pasted) }),
    );
  };
  const isCurrent = done !== null && done.after === text;
  const hasLost = isCurrent && (done.removed.length > 0 || done.degraded.length > 0);
  return { onKeyDown, onPaste, last: hasLost ? done : null };
}

async function readRich(
  html: string,
  plain: string,
  system: string,
): Promise<PasteLosses & { pasted: string }> {
  try {
    const { cleanRichPaste } = await import('./clean-rich-paste.ts');
    const { text, removed, degraded } = cleanRichPaste(html, system);
    if (text !== '')
      return { pasted: text, removed: Object.keys(removed) as RemovedKind[], degraded };
  } catch {
    // The part was not loaded (an update is under way): the plain text is what other editors take.
  }
  return { pasted: plain, removed: [], degraded: [] };
}

function putInArea(area: HTMLTextAreaElement, pasted: string): Pick<Done, 'after' | 'undo'> {
  const { selectionStart: start, selectionEnd, value } = area;
  const replaced = value.slice(start, selectionEnd);
  replaceInArea(area, { start, end: selectionEnd }, pasted);
  const after = area.value;
  const end = after.length - (value.length - selectionEnd);
  return { after, undo: () => replaceInArea(area, { start, end }, replaced) };
}
