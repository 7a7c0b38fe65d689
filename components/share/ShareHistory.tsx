import { useState } from 'preact/hooks';
import type { ShareRecord } from '../../utils/domain/share/share-history.ts';
import { searchShares } from '../../utils/domain/share/share-counts.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useShareHistory } from '../../utils/hooks/use-share-history.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Translator } from '../../utils/platform/i18n.ts';
import { TextField } from '../controls/TextField.tsx';
import { Button, IconButton } from '../controls/Button.tsx';
import { ShareChart } from './ShareChart.tsx';
import { messengerName } from '../../utils/platform/messenger-name.ts';

/** Shown at first; the rest unfolds. */
const FIRST = 5;

/** What was shared, with whom and when; each line can be shared again or forgotten, and all at once. */
export function ShareHistory({ onAgain }: { onAgain: (record: ShareRecord) => void }) {
  const translator = useTranslator();
  const { t, plural } = translator;
  const [isChartOpen, setChartOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const { records, forget } = useShareHistory();
  const [isWhole, setIsWhole] = useState(false);
  const [isSure, setIsSure] = useState(false);
  if (records === null) return null;
  const found = searchShares(records, wanted, id => nameOf(id, translator));
  const shown = isWhole || wanted !== '' ? found : found.slice(0, FIRST);
  const forgetAll = () => {
    setIsSure(false);
    void forget({ all: true });
  };
  return (
    <section class="stack-tight" aria-label={t('share.history')}>
      <div class="row">
        <h2>{t('share.history')}</h2>
        <span class="push" />
        {records.length > 0 && !isSure && (
          <Button kind="quiet" onClick={() => setIsSure(true)}>
            {t('share.forgetAll')}
          </Button>
        )}
      </div>
      {isSure && (
        <div class="row small" role="group">
          {t('share.forgetAllSure')}
          <Button kind="quiet" isDanger onClick={forgetAll}>
            {t('share.forgetAll')}
          </Button>
          <Button kind="quiet" onClick={() => setIsSure(false)}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
      {records.length === 0 && <p class="small muted">{t('share.historyEmpty')}</p>}
      {records.length > FIRST && (
        <TextField label={t('share.historySearch')} value={wanted} onInput={setWanted} />
      )}
      {records.length > 0 && found.length === 0 && (
        <p class="small muted" role="status">
          {t('share.historyNone')}
        </p>
      )}
      <ul class="share-history">
        {shown.map(record => (
          <HistoryLine
            key={record.id}
            record={record}
            onAgain={() => onAgain(record)}
            onForget={() => void forget({ id: record.id })}
          />
        ))}
      </ul>
      {!isWhole && wanted === '' && records.length > FIRST && (
        <Button kind="quiet" onClick={() => setIsWhole(true)}>
          {plural('shareCount.more', records.length - FIRST)}
        </Button>
      )}
      {records.length > 0 && (
        <details
          class="disclosure share-months"
          onToggle={event => setChartOpen(event.currentTarget.open)}
        >
          <summary>{t('share.chart')}</summary>
          {isChartOpen && <ShareChart records={records} />}
        </details>
      )}
    </section>
  );
}

function nameOf(id: string, translator: Translator): string {
  const messenger = messengerOf(id);
  return messenger ? messengerName(messenger, translator) : id;
}

function HistoryLine({
  record,
  onAgain,
  onForget,
}: {
  record: ShareRecord;
  onAgain: () => void;
  onForget: () => void;
}) {
  const translator = useTranslator();
  const { t, relativeTime } = translator;
  const { now } = useBackend();
  const messenger = messengerOf(record.messenger);
  const via = nameOf(record.messenger, translator);
  return (
    <li class="history-line">
      <div class="stack-tight">
        <a href={record.articleUrl} target="_blank" rel="noreferrer noopener" dir="auto">
          {record.title}
        </a>
        <span class="small muted">
          {t('share.historyVia', { messenger: via, when: relativeTime(record.at, now()) })}
        </span>
        {record.text !== undefined && (
          <span class="history-text small" dir="auto">
            {record.text}
          </span>
        )}
      </div>
      {messenger && (
        <Button kind="quiet" label={`${t('share.again')} (${record.title})`} onClick={onAgain}>
          {t('share.again')}
        </Button>
      )}
      <IconButton
        icon="close"
        label={`${t('share.forget')} (${record.title})`}
        onClick={onForget}
      />
    </li>
  );
}
