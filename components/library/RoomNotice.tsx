import { useEffect, useState } from 'preact/hooks';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Notice } from '../controls/Notice.tsx';

/** Says that room runs out, while there is still some; and that a private window keeps nothing. */
export function RoomNotice() {
  const { t } = useTranslator();
  const backend = useBackend();
  const [isShort, setIsShort] = useState<boolean | null>(null);
  useWait(isShort === null);
  const { isPrivate } = backend;
  useEffect(() => {
    backend.ask('drafts.room', { isPrivate }).then(
      room => setIsShort(room.isShort),
      () => {
        // Not told by this browser: a write that fails says so for itself.
        setIsShort(false);
      },
    );
  }, [backend, isPrivate]);
  return (
    <>
      {isPrivate && <p class="muted small">{t('library.private')}</p>}
      {isShort === true && (
        <Notice tone="warn" isSpoken>
          {t('library.roomShort')}
        </Notice>
      )}
    </>
  );
}
