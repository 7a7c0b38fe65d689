import type { SaveFailure, SaveState } from '../../utils/hooks/draft-session.ts';
import { useSettled } from '../../utils/hooks/use-settled.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';
import { Button } from '../controls/Button.tsx';

/** Said aloud only once the typing rests. */
const REST_MS = 1200;

const failures = {
  quota: 'write.notSavedQuota',
  storage: 'write.notSavedStorage',
  'too-long': 'write.notSavedTooLong',
  'site-off': 'write.notSavedSiteOff',
  secret: 'write.notSavedSecret',
  background: 'write.notSavedBackground',
} as const satisfies Record<SaveFailure, MessageKey>;

function savedWords({ kept, isRoomShort }: Extract<SaveState, { name: 'saved' }>) {
  if (isRoomShort === true) return 'write.roomShort' as const;
  return kept === 'session' ? 'write.savedSession' : 'write.saved';
}

/** Whether the draft is safe, in words. */
export function SaveLine({ save, onRetry }: { save: SaveState; onRetry: () => void }) {
  const { t } = useTranslator();
  const words = {
    idle: () => t('write.neverSaved'),
    saving: () => t('write.saving'),
    saved: () => t(save.name === 'saved' ? savedWords(save) : 'write.saved'),
    failed: () => t(failures[save.name === 'failed' ? save.code : 'background']),
  }[save.name]();
  const rested = useSettled(save.name === 'idle' || save.name === 'saving' ? '' : words, REST_MS);
  return (
    <>
      <span class={`save-line save-${save.name}`}>
        <span aria-hidden="true" class="save-dot" />
        {words}
      </span>
      {save.name === 'failed' && (
        <Button kind="quiet" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
      <span role="status" class="visually-hidden">
        {rested}
      </span>
    </>
  );
}
