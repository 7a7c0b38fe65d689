import type { Paste } from '../../utils/hooks/use-paste.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** What a paste left behind, in one line that is said aloud, and the way back. */
export function PasteLine({ paste: { last } }: { paste: Paste }) {
  const { t, list } = useTranslator();
  return (
    <div class="paste-line small" role="status">
      {last !== null && (
        <>
          <span class="muted">
            {last.removed.length > 0 &&
              t('paste.without', { parts: list(last.removed.map(kind => t(`pasteLost.${kind}`))) })}
            {last.removed.length > 0 && last.degraded.length > 0 && ' '}
            {last.degraded.length > 0 &&
              t('paste.degraded', {
                parts: list(last.degraded.map(kind => t(`formatting.${kind}`))),
              })}
          </span>
          <Button kind="quiet" onClick={last.undo}>
            {t('paste.undo')}
          </Button>
        </>
      )}
    </div>
  );
}
