import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { modeAt, siteOf, withPage, withSite } from '../../utils/domain/preferences/site-mode.ts';
import { isPageOff, type SitePreferences } from '../../utils/domain/preferences/site-mode.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import { PreferencesLink } from './PreferencesLink.tsx';

/** On, quiet or off on this site; off for this page alone. */
export function SiteSwitch({
  location,
  preferences,
  onChange,
}: {
  /** Address of the page the popup is about; `null` when there is none. */
  location: string | null;
  preferences: SitePreferences;
  onChange: (patch: Partial<Preferences>) => void;
}) {
  const { t } = useTranslator();
  const host = siteOf(location ?? '');
  if (location === null || host === '') return <p class="small muted">{t('preferences.noSite')}</p>;
  const { sites, pagesOff } = preferences;
  const mode = modeAt({ ...preferences, pagesOff: [] }, location);
  return (
    <section class="card stack-tight" aria-label={t('preferences.site', { host })}>
      <Choices
        legend={t('preferences.site', { host })}
        name="site-mode"
        value={mode}
        choices={[
          { value: 'on', label: t('siteMode.on') },
          { value: 'quiet', label: t('siteMode.quiet') },
          { value: 'off', label: t('siteMode.off') },
        ]}
        onChange={chosen =>
          onChange({
            sites: withSite(sites, location, chosen === preferences.mode ? null : chosen),
          })
        }
      />
      <p class="small muted">{t(`siteMode.${mode}Help`)}</p>
      <Switch
        isOn={isPageOff(preferences, location)}
        onChange={isOff => onChange({ pagesOff: withPage(pagesOff, location, !isOff) })}
      >
        {t('preferences.pageOff')}
      </Switch>
      <PreferencesLink section="sites" />
    </section>
  );
}
