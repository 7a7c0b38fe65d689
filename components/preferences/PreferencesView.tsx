import { useBackend } from '../../utils/hooks/backend.ts';
import { useSaving } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { LanguageField, TextSizeField, ThemeField } from './AppearanceFields.tsx';
import { KeepDays } from './KeepDays.tsx';
import { SavedLine } from './SavedLine.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import './preferences.css';

/** The preferences that matter, on one screen; each acts at once. The others have a page of their own. */
export function PreferencesView({ location }: { location: string | null }) {
  const { t } = useTranslator();
  const backend = useBackend();
  const { preferences, set, outcome } = useSaving();
  return (
    <div class="preferences">
      <SavedLine outcome={outcome} />
      <SiteSwitch location={location} preferences={preferences} onChange={set} />
      <LanguageField preferences={preferences} onChange={set} />
      <ThemeField preferences={preferences} onChange={set} />
      <TextSizeField preferences={preferences} onChange={set} />
      <KeepDays
        label={t('preferences.keep')}
        help={t('preferences.keepHelp')}
        days={preferences.keepDraftsDays}
        onChange={keepDraftsDays => set({ keepDraftsDays })}
      />
      <Button onClick={() => void backend.openOptions('appearance')}>{t('options.all')}</Button>
      <p>
        <a href="/welcome.html#help" target="_blank">
          {t('welcome.help')}
        </a>
      </p>
      <p class="small muted">{t('preferences.syncHelp')}</p>
    </div>
  );
}
