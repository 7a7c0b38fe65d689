import { useState } from 'preact/hooks';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Wipe } from '../../utils/protocol/settings-messages.ts';
import { Button } from '../controls/Button.tsx';
import { ImportFile } from './ImportFile.tsx';
import { Section, Setting } from './Setting.tsx';

/** Everything kept: out to a file, in from one, and erased. */
export function DataSection() {
  const { t } = useTranslator();
  return (
    <Section id="data" title={t('optionSection.data')}>
      <Setting words={[t('options.export'), t('options.exportHelp'), 'JSON']}>
        <ExportFile />
      </Setting>
      <Setting words={[t('options.import'), t('options.importHelp'), 'JSON']}>
        <ImportFile />
      </Setting>
      <Setting words={[t('options.wipe'), ...WIPES.map(what => t(`wipeKind.${what}`))]}>
        <WipeList />
      </Setting>
    </Section>
  );
}

function ExportFile() {
  const { t } = useTranslator();
  const backend = useBackend();
  const [outcome, setOutcome] = useState<'exported' | 'exportFailed' | null>(null);
  const save = async () => {
    try {
      const text = await backend.ask('backup.export', undefined);
      const day = new Date(backend.now()).toISOString().slice(0, 10);
      const file = new Blob([text], { type: 'application/json' });
      setOutcome(backend.saveFile(file, `causerie-${day}.json`) ? 'exported' : 'exportFailed');
    } catch {
      setOutcome('exportFailed');
    }
  };
  return (
    <>
      <div class="row">
        <Button onClick={() => void save()}>{t('options.export')}</Button>
        <span role="status" class="small">
          {outcome !== null && t(`options.${outcome}`)}
        </span>
      </div>
      <p class="small muted">{t('options.exportHelp')}</p>
    </>
  );
}

const WIPES: readonly Wipe[] = [
  'drafts',
  'shares',
  'addresses',
  'identities',
  'threads',
  'preferences',
  'synced',
  'everything',
];

function WipeList() {
  const { t } = useTranslator();
  const backend = useBackend();
  const [asked, setAsked] = useState<Wipe | null>(null);
  const [outcome, setOutcome] = useState<'wiped' | 'wipeFailed' | null>(null);
  const ask = (what: Wipe) => {
    setOutcome(null);
    setAsked(what);
  };
  const wipe = async (what: Wipe) => {
    setAsked(null);
    const isDone = await backend.ask('data.wipe', { what }).then(
      () => true,
      () => false,
    );
    setOutcome(isDone ? 'wiped' : 'wipeFailed');
  };
  return (
    <>
      <h3>{t('options.wipe')}</h3>
      <p class="small muted">{t('options.wipeHelp')}</p>
      <ul class="option-list">
        {WIPES.map(what => (
          <li key={what} class="row">
            {asked === what ? (
              <>
                <Button isDanger onClick={() => void wipe(what)}>
                  {t('options.wipeSure', { what: t(`wipeKind.${what}`) })}
                </Button>
                <Button kind="quiet" onClick={() => setAsked(null)}>
                  {t('common.cancel')}
                </Button>
              </>
            ) : (
              <Button kind="quiet" isDanger icon="trash" onClick={() => ask(what)}>
                {`${t('options.wipe')} ${t(`wipeKind.${what}`)}`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" class="small">
        {outcome !== null && t(`options.${outcome}`)}
      </p>
    </>
  );
}
