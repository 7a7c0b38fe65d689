import type { Revision } from '../../utils/domain/drafts/draft.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { TextDifference } from './TextDifference.tsx';

/** One earlier text: when and why it was kept, and what changes from it to the present one. */
export function RevisionStep({
  revision,
  text,
  onRestore,
  onPin,
}: {
  revision: Revision;
  text: string;
  onRestore: (() => void) | null;
  onPin: () => void;
}) {
  const { t, relativeTime } = useTranslator();
  const { now } = useBackend();
  return (
    <div class="stack-tight">
      <p class="small muted">
        {relativeTime(revision.at, now())}, {t(`revisions.${revision.cause}`)}
      </p>
      <p class="small">{t('compare.explain')}</p>
      <TextDifference before={revision.text} after={text} />
      <div class="row">
        {onRestore && (
          <Button kind="quiet" onClick={onRestore}>
            {t('revisions.restore')}
          </Button>
        )}
        <CopyButton kind="quiet" text={revision.text} />
        <Button kind="quiet" onClick={onPin}>
          {t(revision.isPinned ? 'compare.unkeep' : 'compare.keep')}
        </Button>
      </div>
    </div>
  );
}
