import { useLayoutEffect } from 'preact/hooks';
import { useIsShown } from '../../utils/hooks/first-view.ts';
import type { MarkedArea } from '../../utils/hooks/use-draft-marks.ts';
import type { Paste } from '../../utils/hooks/use-paste.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { moveCaret } from './move-caret.ts';

/**
 * The text itself. The browser owns the box: what arrives from elsewhere is put in only when it
 * differs, with the caret kept on the words it stood on.
 */
export function DraftText({
  marked: { area: box, layer },
  text,
  onEdit,
  paste,
  describedBy,
}: {
  marked: MarkedArea;
  text: string;
  onEdit: (text: string) => void;
  paste: Pick<Paste, 'onKeyDown' | 'onPaste'>;
  describedBy: string;
}) {
  const { t, direction } = useTranslator();
  const isShown = useIsShown();
  // With nothing written `auto` is left to right: the placeholder and the caret follow the page's words.
  const writtenDirection = text === '' ? direction : 'auto';
  useLayoutEffect(() => {
    const area = box.current;
    if (area === null || area.value === text) return;
    const { value, selectionStart, selectionEnd, scrollTop } = area;
    area.value = text;
    const move = (caret: number) => moveCaret(value, text, caret);
    area.setSelectionRange(move(selectionStart), move(selectionEnd));
    area.scrollTop = scrollTop;
  }, [text]);
  useLayoutEffect(() => {
    if (isShown) box.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    <div class="draft-box">
      <div ref={layer} class="draft-marks" dir={writtenDirection} aria-hidden="true" />
      <textarea
        ref={box}
        class="draft-text"
        dir={writtenDirection}
        aria-label={t('write.label')}
        aria-describedby={describedBy}
        placeholder={t('write.placeholder')}
        onInput={event => onEdit(event.currentTarget.value)}
        onKeyDown={paste.onKeyDown}
        onPaste={paste.onPaste}
      />
    </div>
  );
}
