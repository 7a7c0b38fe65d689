import { useId } from 'preact/hooks';
import { useImport } from '../../utils/hooks/use-import.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { ImportOutcome } from '../../utils/domain/drafts/import-outcome.ts';
import { Button } from '../controls/Button.tsx';

/** Takes a file in: what it would change is told first, then it is all taken or nothing. */
export function ImportPanel() {
  const { t } = useTranslator();
  const id = useId();
  const { state, choose, go, cancel } = useImport();
  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('importing.title')}</h2>
      <div class="field">
        <label for={id}>{t('importing.choose')}</label>
        <input
          id={id}
          class="input"
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void choose(file);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="stack-tight">
        {state.name === 'reading' && t('importing.looking')}
        {state.name === 'told' && <ImportWords outcome={state.outcome} />}
      </div>
      {state.name === 'told' && state.outcome.ok && !state.outcome.isDone && (
        <div class="row">
          {bringsSomething(state.outcome) && (
            <Button kind="primary" onClick={() => void go()}>
              {t('importing.go')}
            </Button>
          )}
          <Button kind="quiet" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
    </section>
  );
}

type Told = Extract<ImportOutcome, { ok: true }>;

const bringsSomething = ({ added, changed, setAside }: Told): boolean =>
  added + changed + setAside > 0;

const PARTS = ['added', 'changed', 'skipped', 'setAside', 'unreadable'] as const;

function ImportWords({ outcome }: { outcome: ImportOutcome }) {
  const { t, plural } = useTranslator();
  if (!outcome.ok) return <p>{t(`importing.${outcome.reason}`)}</p>;
  const parts = PARTS.filter(part => outcome[part] > 0);
  return (
    <>
      <p>
        {outcome.isDone && <strong>{t('importing.done')} </strong>}
        {parts.map(part => plural(`importCount.${part}`, outcome[part])).join(' · ')}
      </p>
      {!outcome.isDone && (
        <p class="small muted">
          {t(bringsSomething(outcome) ? 'importing.explain' : 'importing.nothing')}
        </p>
      )}
    </>
  );
}
