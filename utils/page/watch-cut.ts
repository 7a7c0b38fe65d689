import { isTextControl, readField } from './field-text.ts';

/** Sites cut in a handler of their own, some only once the next frames are drawn. Milliseconds. */
const CUT_WITHIN = 150;

/**
 * Waits until a site has had the time to cut what was put in a field.
 * @param length - what the field held right after the text went in
 * @returns how many characters are gone since
 */
export async function cutSince(field: HTMLElement, length: number): Promise<number> {
  // An editor writes its text in its own way: its length tells nothing.
  if (!isTextControl(field)) return 0;
  await new Promise(resolve => {
    setTimeout(resolve, CUT_WITHIN);
  });
  return Math.max(0, length - readField(field).length);
}

/**
 * Tells when a site keeps less of a pasted text than was pasted: a paste is the one way in which much is
 * lost at once, without a word. Only a text area says where the text went.
 * @param cut - gets what would stand in the field had nothing been cut, and how much is missing
 */
export function watchCutPastes(
  field: HTMLElement,
  { trusts, cut }: { trusts: (event: Event) => boolean; cut: (whole: string, by: number) => void },
  signal: AbortSignal,
): void {
  if (!isTextControl(field)) return;
  const pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain').replaceAll(/\r\n?/g, '\n') ?? '';
    if (!trusts(event) || text === '') return;
    const { value, selectionStart, selectionEnd } = field;
    const start = selectionStart ?? value.length;
    const whole = value.slice(0, start) + text + value.slice(selectionEnd ?? start);
    void cutSince(field, whole.length).then(by => {
      // A site that changes the text, or takes none of it, did not cut it.
      const kept = readField(field);
      if (by > 0 && !signal.aborted && kept !== value && isStartOf(kept, whole)) cut(whole, by);
    });
  };
  field.addEventListener('paste', pasted, { signal, capture: true });
}

/** Whether one text is the other with something missing at the end, or where the paste went in. */
function isStartOf(kept: string, whole: string): boolean {
  let same = 0;
  while (same < kept.length && kept[same] === whole[same]) same += 1;
  return same > 0 && whole.endsWith(kept.slice(same));
}
