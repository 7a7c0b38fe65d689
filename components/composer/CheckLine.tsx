import { createPortal, type RefObject } from 'preact';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/**
 * How much was found, above what is pressed to post: the line of late advice has its room there, and as
 * long as there is none, the room is not left empty.
 */
export function CheckLine({
  count,
  onShow,
  foot,
}: {
  count: number;
  /** Leads to what was found. */
  onShow?: () => void;
  /** Where the line stands. */
  foot: RefObject<HTMLElement | null>;
}) {
  const { t, plural } = useTranslator();
  if (foot.current === null) return null;
  return createPortal(
    <div class={count === 0 ? 'check-line check-none' : 'check-line'}>
      {count === 0 || onShow === undefined ? (
        <span class="small muted">{t('findings.none')}</span>
      ) : (
        <Button kind="quiet" onClick={onShow}>
          {plural('writeCount.findings', count)}
        </Button>
      )}
    </div>,
    foot.current,
  );
}
