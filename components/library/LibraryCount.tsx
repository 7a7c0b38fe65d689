import { useSettled } from '../../utils/hooks/use-settled.ts';
import type { Removal } from '../../utils/hooks/use-removal.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Said aloud once the typing rests. */
const REST_MS = 600;

/** How many texts are shown, and what became of the last deletion. */
export function LibraryCount({
  count,
  left,
  removal,
  isFiltered,
  onUndo,
  onClear,
}: {
  count: number;
  left: number | null;
  removal: Removal;
  isFiltered: boolean;
  onUndo: () => void;
  onClear: () => void;
}) {
  const { t, plural } = useTranslator();
  const words =
    count === 0 && isFiltered ? t('library.noneFound') : plural('libraryCount.shown', count);
  // A number that still grows is not said aloud.
  const said = useSettled(left === 0 ? words : '', REST_MS);
  return (
    <div class="row library-count">
      <p>
        <strong>{left === null ? t('library.loading') : words}</strong>
        {left !== null && left > 0 && left !== Infinity && (
          <span class="muted"> {plural('libraryCount.reading', left)}</span>
        )}
      </p>
      {isFiltered && (
        <Button kind="quiet" onClick={onClear}>
          {t('library.clear')}
        </Button>
      )}
      <span role="status" class="visually-hidden">
        {said}
      </span>
      <div class="row push" role="status">
        {removal.name === 'removed' && (
          <>
            {plural('libraryCount.removed', removal.drafts.length)}
            <Button kind="quiet" onClick={onUndo}>
              {t('library.removeUndo')}
            </Button>
          </>
        )}
        {removal.name === 'restored' && plural('libraryCount.restored', removal.count)}
        {removal.name === 'failed' && t('library.failed')}
      </div>
    </div>
  );
}
