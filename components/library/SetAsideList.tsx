import { useState } from 'preact/hooks';
import type { SetAsideRecord } from '../../utils/domain/drafts/backup/drafts-backup.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';

/** What this version cannot read: never dropped, shown as it is stored. */
export function SetAsideList({
  records,
  onForget,
}: {
  records: readonly SetAsideRecord[];
  onForget: (key: string) => Promise<void>;
}) {
  const { t } = useTranslator();
  if (records.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="aside-title">
      <h2 id="aside-title">{t('aside.title')}</h2>
      <p class="small muted">{t('aside.explain')}</p>
      <ul class="stack">
        {records.map(record => (
          <li key={record.key}>
            <SetAsideItem record={record} onForget={() => void onForget(record.key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SetAsideItem({ record, onForget }: { record: SetAsideRecord; onForget: () => void }) {
  const { t, date } = useTranslator();
  const [isSure, setIsSure] = useState(false);
  const stored = JSON.stringify(record.value, null, 1) ?? '';
  const at = Number(record.key.split(':').at(-1));
  return (
    <div class="stack-tight">
      <div class="row small">
        <span class="muted">
          {at > 0 ? t('aside.when', { when: date(at, 'moment') }) : t('aside.place')}
        </span>
        <CopyButton kind="quiet" text={stored} />
        {isSure ? (
          <>
            <span>{t('aside.sure')}</span>
            <Button kind="quiet" isDanger onClick={onForget}>
              {t('aside.forget')}
            </Button>
            <Button kind="quiet" onClick={() => setIsSure(false)}>
              {t('common.cancel')}
            </Button>
          </>
        ) : (
          <Button kind="quiet" isDanger onClick={() => setIsSure(true)}>
            {t('aside.forget')}
          </Button>
        )}
      </div>
      <details class="disclosure">
        <summary>{t('aside.show')}</summary>
        <pre class="quoted small" dir="ltr">
          {stored}
        </pre>
      </details>
    </div>
  );
}
