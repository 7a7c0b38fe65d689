import { useEffect, useState } from 'preact/hooks';
import type { Revision } from '../../utils/domain/drafts/draft.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Earlier texts of a draft, read when the list is opened and again when the draft changes. */
export function RevisionList({
  draftId,
  rev,
  isPrivate,
  onRestore,
}: {
  draftId: string;
  rev: number;
  isPrivate: boolean;
  onRestore: (text: string) => void;
}) {
  const { t } = useTranslator();
  const backend = useBackend();
  const [isOpen, setIsOpen] = useState(false);
  const [revisions, setRevisions] = useState<readonly Revision[] | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    backend.ask('draft.revisions', { id: draftId, isPrivate }).then(
      found => {
        if (isCurrent) setRevisions(found);
      },
      () => {
        if (isCurrent) setRevisions([]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [backend, isOpen, draftId, rev, isPrivate]);
  return (
    <details class="disclosure" onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{t('revisions.show')}</summary>
      {revisions?.length === 0 && <p class="small muted">{t('revisions.none')}</p>}
      <ol class="stack">
        {revisions?.map(revision => (
          <li key={`${revision.at} ${revision.cause}`}>
            <RevisionItem revision={revision} now={backend.now()} onRestore={onRestore} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function RevisionItem({
  revision,
  now,
  onRestore,
}: {
  revision: Revision;
  now: number;
  onRestore: (text: string) => void;
}) {
  const { t, relativeTime } = useTranslator();
  return (
    <div class="stack-tight">
      <div class="row small">
        <span class="muted">
          {relativeTime(revision.at, now)}, {t(`revisions.${revision.cause}`)}
        </span>
        <span class="push">
          <Button kind="quiet" onClick={() => onRestore(revision.text)}>
            {t('revisions.restore')}
          </Button>
        </span>
      </div>
      <blockquote class="quoted small">{revision.text}</blockquote>
    </div>
  );
}
