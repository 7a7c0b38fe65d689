import { useState } from 'preact/hooks';
import type { Draft, KeptDraft } from '../../utils/domain/drafts/draft.ts';
import { useAnswered } from '../../utils/hooks/use-answered.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { SentDraft } from './SentDraft.tsx';

/** A published comment is told for an hour, then folded away. */
const TELL_MS = 60 * 60_000;

function isWorthTelling({ state }: Draft, now: number): boolean {
  return state.name !== 'seen' || now - state.at < TELL_MS;
}

/** The comments of this article that have left, with their fate; one forgotten can be brought back. */
export function SentList({
  drafts,
  tabId,
  isPrivate,
  onChange,
}: {
  drafts: readonly Draft[];
  tabId: number;
  isPrivate: boolean;
  onChange: () => void;
}) {
  const { t } = useTranslator();
  const backend = useBackend();
  const answered = useAnswered(drafts.length > 0);
  const [forgotten, setForgotten] = useState<KeptDraft[]>([]);
  const forget = async ({ id }: Draft) => {
    setForgotten(await backend.ask('drafts.remove', { ids: [id], isPrivate }));
    onChange();
  };
  const bringBack = async () => {
    await backend.ask('drafts.put-back', { drafts: forgotten, isPrivate });
    setForgotten([]);
    onChange();
  };
  const useAgain = async ({ article, system, parent, text }: Draft) => {
    const place = { tabId, article, system, parent, isPrivate };
    // A revision that no draft has: what stands there now is kept as an earlier version.
    await backend.ask('draft.edit', { place, text, base: -1 });
    onChange();
  };
  if (drafts.length === 0 && forgotten.length === 0) return null;
  return (
    <details
      class="disclosure sent-list"
      open={drafts.some(draft => isWorthTelling(draft, backend.now()))}
    >
      <summary>{t('write.otherDrafts')}</summary>
      <div class="stack">
        {forgotten.length > 0 && (
          <p class="row small" role="status">
            {t('state.forgotten')}
            <Button kind="quiet" onClick={() => void bringBack()}>
              {t('write.removedUndo')}
            </Button>
          </p>
        )}
        {drafts.map(draft => (
          <SentDraft
            key={draft.id}
            draft={draft}
            now={backend.now()}
            answered={answered[draft.id]}
            onLookAgain={() => void backend.ask('draft.look-again', { id: draft.id, isPrivate })}
            onUseAgain={() => void useAgain(draft)}
            onForget={() => void forget(draft)}
          />
        ))}
      </div>
    </details>
  );
}
