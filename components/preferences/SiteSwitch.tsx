import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { isSiteOn, siteOf, withSite } from '../../utils/domain/preferences/site-mode.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Switch } from '../controls/Switch.tsx';

/** This site on or off. */
export function SiteSwitch({
  location,
  sitesOff,
  onChange,
}: {
  /** Address of the page the popup is about; `null` when there is none. */
  location: string | null;
  sitesOff: string[];
  onChange: (patch: Pick<Preferences, 'sitesOff'>) => void;
}) {
  const { t } = useTranslator();
  const host = siteOf(location ?? '');
  if (location === null || host === '') return <p class="small muted">{t('preferences.noSite')}</p>;
  return (
    <section class="card stack-tight">
      <h2>{t('preferences.site', { host })}</h2>
      <Switch
        isOn={isSiteOn({ sitesOff }, location)}
        onChange={isOn => onChange({ sitesOff: withSite(sitesOff, location, isOn) })}
      >
        {t('preferences.siteOn')}
      </Switch>
      <p class="small muted">{t('preferences.siteHelp')}</p>
    </section>
  );
}
