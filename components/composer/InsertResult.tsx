import type { InsertState } from '../../utils/hooks/use-insert.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';

/** What came of an insertion, and the question when the field holds other words. */
export function InsertResult({
  state,
  submitLabel,
  onReplace,
  onKeep,
  onSplit,
  onTop,
}: {
  state: InsertState;
  /** What stands on the site's own button; empty when unknown. */
  submitLabel: string;
  onReplace: () => void;
  onKeep: () => void;
  /** Given where the text can be cut to what the site keeps. */
  onSplit: (() => void) | null;
  /** Inserts below the article instead. */
  onTop: () => void;
}) {
  const { t, plural } = useTranslator();
  switch (state.name) {
    case 'idle':
    case 'busy':
      return null;
    case 'kept':
      return <Notice isSpoken>{t('write.kept')}</Notice>;
    case 'already-there':
      return <Notice isSpoken>{t('write.alreadyThere')}</Notice>;
    case 'inserted':
      if (state.cutBy > 0)
        return (
          <Notice tone="warn" isSpoken>
            <p>{plural('writeCount.cut', state.cutBy)}</p>
            {onSplit && <Button onClick={onSplit}>{t('rescue.split')}</Button>}
          </Notice>
        );
      return (
        <Notice tone="good" isSpoken>
          {submitLabel === ''
            ? t('write.inserted')
            : t('write.insertedWithButton', { button: submitLabel })}
        </Notice>
      );
    case 'holds-other':
      return (
        <Notice tone="warn" isSpoken>
          <p>{t('write.fieldHolds')}</p>
          <blockquote class="quoted">{state.fieldText}</blockquote>
          <div class="row">
            <Button onClick={onReplace}>{t('write.replace')}</Button>
            <Button onClick={onKeep}>{t('write.keep')}</Button>
          </div>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="bad" isSpoken>
          {t(
            (
              {
                'no-page': 'write.noPage',
                'no-field': 'write.noField',
                'parent-gone': 'write.parentGone',
                refused: 'write.refused',
                covered: 'write.covered',
              } as const
            )[state.code],
          )}{' '}
          {t(state.isCopied ? 'write.isCopied' : 'write.copyYourself')}
          {state.code === 'parent-gone' && (
            <div class="row">
              <Button onClick={onTop}>{t('write.insertTop')}</Button>
            </div>
          )}
        </Notice>
      );
  }
}
