import { useId, useState } from 'preact/hooks';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Translator } from '../../utils/platform/i18n.ts';
import type { BackupAnswer, ImportCounts } from '../../utils/protocol/settings-messages.ts';
import { Button } from '../controls/Button.tsx';

type Looked = { text: string; answer: BackupAnswer };

const NAMES = [
  'preferences',
  'identities',
  'mutes',
  'favourites',
  'shares',
  'notes',
  'traces',
  'added',
  'changed',
  'skipped',
] as const satisfies (keyof ImportCounts)[];

/** Looks at a file first, and takes it in when the reader has seen what it brings. */
export function ImportFile() {
  const translator = useTranslator();
  const { t } = translator;
  const backend = useBackend();
  const id = useId();
  const [looked, setLooked] = useState<Looked | null>(null);
  const send = async (text: string, isDry: boolean) => {
    const refused = { ok: false, reason: 'storage', line: null, place: '' } as const;
    const answer = await backend.ask('backup.import', { text, isDry }).catch(() => refused);
    setLooked({ text, answer });
  };
  const choose = async (file: File | undefined) => {
    if (file !== undefined) await send(await file.text(), true);
  };
  const isReady = looked?.answer.ok === true && !looked.answer.isDone;
  return (
    <>
      <div class="field">
        <label for={id}>{t('options.import')}</label>
        <input
          id={id}
          class="input"
          type="file"
          accept="application/json,.json"
          aria-describedby={`${id}-help`}
          onChange={event => {
            void choose(event.currentTarget.files?.[0]);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <p id={`${id}-help`} class="small muted">
          {t('options.importHelp')}
        </p>
      </div>
      <p role="status" class={looked?.answer.ok === false ? 'notice notice-bad' : undefined}>
        {looked !== null && tell(looked.answer, translator)}
      </p>
      {isReady && (
        <div class="row">
          <Button kind="primary" onClick={() => void send(looked.text, false)}>
            {t('options.importConfirm')}
          </Button>
          <Button kind="quiet" onClick={() => setLooked(null)}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
    </>
  );
}

function tell(answer: BackupAnswer, { t, plural, list, number }: Translator): string {
  // A file that breaks off has a line, and nothing in it has a name yet.
  const whereOf = (line: number | null, place: string) => {
    if (line === null) return '';
    const at = { line: number(line), place };
    return place === '' ? t('options.importLine', at) : t('options.importPlace', at);
  };
  if (!answer.ok) {
    const words = t(`fileRefusal.${answer.reason}`);
    const { line, place } = answer;
    return t('options.importRefused', { reason: `${words} ${whereOf(line, place)}`.trim() });
  }
  if (answer.isDone) return t('options.imported');
  const parts = NAMES.filter(name => answer.counts[name] > 0).map(name =>
    plural(`fileBrings.${name}`, answer.counts[name]),
  );
  return parts.length === 0
    ? t('options.importNothing')
    : t('options.importPreview', { parts: list(parts) });
}
