import { useCallback, useEffect, useState } from 'preact/hooks';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { SyncReport } from '../../utils/domain/sync/sync-report.ts';
import { Button } from '../controls/Button.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { FieldsProps } from '../preferences/AppearanceFields.tsx';
import { Section, Setting } from './Setting.tsx';

/** Whether preferences go to the reader's other browsers, and how that went. */
export function SyncSection({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  const { sync, syncIdentities } = preferences;
  const { browser, os } = useBackend().platform;
  if (browser === 'firefox' && os === 'android')
    return (
      <Section id="sync" title={t('optionSection.sync')}>
        <Setting words={[t('options.sync')]}>
          <p>{t('options.syncAndroid')}</p>
        </Setting>
      </Section>
    );
  return (
    <Section id="sync" title={t('optionSection.sync')}>
      <Setting words={[t('options.sync'), t('preferences.syncHelp')]}>
        <Switch isOn={sync} onChange={isOn => onChange({ sync: isOn })}>
          {t('options.sync')}
        </Switch>
        <p class="small muted">{t('preferences.syncHelp')}</p>
        {sync && <LastExchange />}
      </Setting>
      {sync && (
        <Setting words={[t('options.syncIdentities')]}>
          <Switch isOn={syncIdentities} onChange={isOn => onChange({ syncIdentities: isOn })}>
            {t('options.syncIdentities')}
          </Switch>
        </Setting>
      )}
    </Section>
  );
}

function LastExchange() {
  const { t, relativeTime } = useTranslator();
  const backend = useBackend();
  const [report, setReport] = useState<SyncReport | null | 'reading'>('reading');
  useWait(report === 'reading');
  const read = useCallback(
    () => backend.readSyncReport().then(setReport, () => setReport(null)),
    [backend],
  );
  useEffect(() => void read(), [read]);
  const exchange = async () => {
    await backend.ask('sync.now', undefined).catch(() => {});
    await read();
  };
  const words = () => {
    if (report === null || report === 'reading') return t('options.syncNever');
    if (report.problem === 'too-much') return t('options.syncTooMuch');
    if (report.problem === 'failed') return t('options.syncFailed');
    return t('options.syncGood', { when: relativeTime(report.at, backend.now()) });
  };
  return (
    <div class="row">
      <p role="status" class="small">
        {words()}
      </p>
      <Button kind="quiet" onClick={() => void exchange()}>
        {t('options.syncNow')}
      </Button>
    </div>
  );
}
