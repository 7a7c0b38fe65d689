import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';

/** Two texts for one draft: both are kept, the reader chooses the one to go on with. */
export function ConflictNotice({
  theirs,
  onKeep,
  onTake,
}: {
  theirs: Draft;
  onKeep: () => void;
  onTake: () => void;
}) {
  const { t } = useTranslator();
  return (
    <Notice tone="warn" isSpoken>
      <p>
        <strong>{t('conflict.title')}</strong> {t('conflict.explain')}
      </p>
      <details class="disclosure">
        <summary>{t('conflict.other')}</summary>
        <blockquote class="quoted">{theirs.text}</blockquote>
      </details>
      <div class="row">
        <Button onClick={onKeep}>{t('conflict.keepMine')}</Button>
        <Button onClick={onTake}>{t('conflict.takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
