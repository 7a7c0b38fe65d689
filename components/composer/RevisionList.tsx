import { useState } from 'preact/hooks';
import { useRevisions } from '../../utils/hooks/use-revisions.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { RevisionStep } from './RevisionStep.tsx';

/**
 * Earlier texts of a draft, one at a time with what changed since, read when it is opened and again
 * when the draft changes. One can be brought back, and that be undone.
 */
export function RevisionList({
  draftId,
  rev,
  text,
  isPrivate,
  onRestore,
}: {
  draftId: string;
  rev: number;
  /** As it stands now. */
  text: string;
  isPrivate: boolean;
  /** `null` where the text can no longer be changed: it was sent. */
  onRestore: ((text: string) => void) | null;
}) {
  const { t, number } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const [step, setStep] = useState(0);
  const [undoable, setUndoable] = useState<string | null>(null);
  const { revisions, pin } = useRevisions({ draftId, rev, isPrivate }, isOpen);
  const count = revisions?.length ?? 0;
  const at = Math.min(step, count - 1);
  const revision = revisions?.[at];
  const restore = (words: string) => {
    setUndoable(text);
    setStep(0);
    onRestore?.(words);
  };
  const undo = () => {
    if (undoable !== null) onRestore?.(undoable);
    setUndoable(null);
  };
  return (
    <details class="disclosure" onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{t('revisions.show')}</summary>
      {count === 0 && revisions !== null && <p class="small muted">{t('revisions.none')}</p>}
      {undoable !== null && (
        <p class="row small" role="status">
          {t('revisions.restored')}
          <Button kind="quiet" onClick={undo}>
            {t('compare.undo')}
          </Button>
        </p>
      )}
      {revision !== undefined && (
        <div class="stack">
          <div class="row small">
            <Button kind="quiet" isDisabled={at >= count - 1} onClick={() => setStep(at + 1)}>
              {t('compare.older')}
            </Button>
            <span role="status">
              {t('compare.place', { at: number(at + 1), total: number(count) })}
            </span>
            <Button kind="quiet" isDisabled={at <= 0} onClick={() => setStep(at - 1)}>
              {t('compare.newer')}
            </Button>
          </div>
          <RevisionStep
            revision={revision}
            text={text}
            onRestore={onRestore && (() => restore(revision.text))}
            onPin={() => void pin(revision)}
          />
        </div>
      )}
    </details>
  );
}
