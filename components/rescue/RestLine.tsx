import { endOfRest, RESTS, type Rest } from '../../utils/domain/drafts/reminder-times.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Puts a draft aside for a while: it rings as a badge, and nothing is ever posted. */
export function RestLine({ draft }: { draft: Draft }) {
  const { t, relativeTime } = useTranslator();
  const backend = useBackend();
  const now = backend.now();
  const set = (at: number | null) => void backend.ask('reminder.set', { id: draft.id, at });
  if (draft.remindAt !== null)
    return (
      <p class="row small" role="status">
        {t('rest.resting', { when: relativeTime(draft.remindAt, now) })}
        <Button kind="quiet" onClick={() => set(null)}>
          {t('rest.cancel')}
        </Button>
      </p>
    );
  const isTomorrow = new Date(endOfRest('tonight', now)).getDate() !== new Date(now).getDate();
  const nameOf = (rest: Rest) =>
    rest === 'tonight' && isTomorrow ? t('rest.tomorrow') : t(`rest.${rest}`);
  return (
    <details class="disclosure">
      <summary>{t('rest.title')}</summary>
      <p class="small muted">{t('rest.help')}</p>
      <div class="row">
        {RESTS.map(rest => (
          <Button key={rest} onClick={() => set(endOfRest(rest, now))}>
            {nameOf(rest)}
          </Button>
        ))}
      </div>
    </details>
  );
}
