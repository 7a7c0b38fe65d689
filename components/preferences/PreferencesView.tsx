import { useState } from 'preact/hooks';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { languageName, languages } from '../../utils/platform/locales/languages.ts';
import { Choices } from '../controls/Choices.tsx';
import { FavouriteList } from './FavouriteList.tsx';
import { IdentityList } from './IdentityList.tsx';
import { InstanceFields } from './InstanceFields.tsx';
import { KeepDays } from './KeepDays.tsx';
import { MessengerOrder } from './MessengerOrder.tsx';
import { Switch } from '../controls/Switch.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import './preferences.css';

/** The preferences that matter, on one screen; each acts at once. */
export function PreferencesView({ location }: { location: string | null }) {
  const { t } = useTranslator();
  const { preferences, change } = usePreferences();
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const apply = async (patch: Partial<Preferences>) => {
    setOutcome((await change(patch)) ? 'saved' : 'failed');
  };
  const set = (patch: Partial<Preferences>) => void apply(patch);
  return (
    <div class="preferences">
      <p role="status" class={outcome === 'failed' ? 'notice notice-bad' : 'visually-hidden'}>
        {outcome !== null && t(outcome === 'failed' ? 'preferences.notSaved' : 'preferences.saved')}
      </p>
      <SiteSwitch location={location} preferences={preferences} onChange={set} />
      <Choices
        legend={t('preferences.language')}
        name="language"
        value={preferences.language}
        choices={[
          { value: 'auto', label: t('preferences.languageAuto') },
          ...languages.map(value => ({ value, label: languageName(value) })),
        ]}
        onChange={language => set({ language })}
      />
      <Choices
        legend={t('preferences.theme')}
        name="theme"
        value={preferences.theme}
        choices={[
          { value: 'system', label: t('preferences.themeSystem') },
          { value: 'light', label: t('preferences.themeLight') },
          { value: 'dark', label: t('preferences.themeDark') },
        ]}
        onChange={theme => set({ theme })}
      />
      <KeepDays
        label={t('preferences.keep')}
        help={t('preferences.keepHelp')}
        days={preferences.keepDraftsDays}
        onChange={keepDraftsDays => set({ keepDraftsDays })}
      />
      <KeepDays
        label={t('preferences.keepHistory')}
        help={t(
          preferences.keepTexts ? 'preferences.keepTextsHelp' : 'preferences.keepHistoryHelp',
        )}
        days={preferences.keepHistoryDays}
        onChange={keepHistoryDays => set({ keepHistoryDays })}
      />
      <Switch isOn={preferences.keepTexts} onChange={keepTexts => set({ keepTexts })}>
        {t('preferences.keepTexts')}
      </Switch>
      <Switch isOn={preferences.titleMark} onChange={titleMark => set({ titleMark })}>
        {t('rescue.titleMark')}
      </Switch>
      <MessengerOrder shown={preferences.messengers} onChange={set} />
      <InstanceFields shown={preferences.messengers} />
      <Choices
        legend={t('preferences.messengerOrder')}
        name="messenger-order"
        value={preferences.messengerOrder}
        choices={[
          { value: 'mine', label: t('preferences.orderMine') },
          { value: 'most-used', label: t('preferences.orderMostUsed') },
        ]}
        onChange={messengerOrder => set({ messengerOrder })}
      />
      <Choices
        legend={t('preferences.whatsapp')}
        name="whatsapp"
        value={preferences.installedApps.includes('whatsapp') ? 'app' : 'web'}
        choices={[
          { value: 'web', label: t('preferences.whatsappWeb') },
          { value: 'app', label: t('preferences.whatsappApp') },
        ]}
        onChange={how =>
          set({
            installedApps: [
              ...preferences.installedApps.filter(id => id !== 'whatsapp'),
              ...(how === 'app' ? ['whatsapp'] : []),
            ],
          })
        }
      />
      <FavouriteList />
      <IdentityList />
      <p class="small muted">{t('preferences.syncHelp')}</p>
    </div>
  );
}
