import { useState } from 'preact/hooks';
import type { SetAsideRecord } from '../../utils/domain/drafts/backup/drafts-backup.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

type Step = 'idle' | 'sure' | 'done' | 'failed';

/** Forgets everything after one question that says what goes. */
export function WipePanel({
  count,
  setAside,
}: {
  count: number;
  setAside: readonly SetAsideRecord[];
}) {
  const { t, plural } = useTranslator();
  const backend = useBackend();
  const [step, setStep] = useState<Step>('idle');
  const wipe = () => {
    backend.ask('drafts.wipe', { isPrivate: backend.isPrivate }).then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  };
  if (count + setAside.length === 0 && step === 'idle') return null;
  return (
    <section class="card stack" aria-labelledby="wipe-title">
      <h2 id="wipe-title">{t('wipe.title')}</h2>
      <p class="small muted">{t('wipe.explain')}</p>
      <div class="row" role="status">
        {step === 'done' && t('wipe.done')}
        {step === 'failed' && t('library.failed')}
        {step === 'sure' && t('wipe.sure')}
      </div>
      <div class="row">
        {step === 'sure' ? (
          <>
            <Button isDanger onClick={wipe}>
              {t('wipe.go', { what: plural('libraryCount.shown', count) })}
            </Button>
            <Button kind="quiet" onClick={() => setStep('idle')}>
              {t('common.cancel')}
            </Button>
          </>
        ) : (
          count + setAside.length > 0 && (
            <Button kind="quiet" isDanger icon="trash" onClick={() => setStep('sure')}>
              {t('wipe.title')}
            </Button>
          )
        )}
      </div>
    </section>
  );
}
