import { siteMode } from '../../utils/domain/preferences/preference-table.ts';
import type { Preferences, SiteMode } from '../../utils/domain/preferences/preferences.ts';
import { withPage } from '../../utils/domain/preferences/site-mode.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { IconButton } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';
import type { FieldsProps } from '../preferences/AppearanceFields.tsx';
import { Section, Setting } from './Setting.tsx';

const MODES: readonly SiteMode[] = ['on', 'quiet', 'off'];

/** Where Causerie is on, quiet or off: everywhere, site by site, page by page. */
export function SitesSection({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  const { mode, sites, pagesOff } = preferences;
  const hosts = Object.keys(sites).toSorted();
  return (
    <Section id="sites" title={t('optionSection.sites')}>
      <Setting words={[t('options.mode'), ...MODES.map(one => t(`siteMode.${one}`))]}>
        <Choices
          legend={t('options.mode')}
          name="mode"
          value={mode}
          choices={MODES.map(value => ({ value, label: t(`siteMode.${value}`) }))}
          onChange={chosen => onChange({ mode: chosen })}
        />
        <p class="small muted">{t(`siteMode.${mode}Help`)}</p>
      </Setting>
      <Setting words={[t('options.sites'), ...hosts]}>
        <h3>{t('options.sites')}</h3>
        {hosts.length === 0 && <p class="small muted">{t('options.sitesNone')}</p>}
        <ul class="option-list">
          {hosts.map(host => (
            <li key={host} class="row">
              <span dir="ltr">{host}</span>
              <SiteModeSelect host={host} sites={sites} onChange={onChange} />
              <IconButton
                icon="close"
                label={t('options.siteForget', { host })}
                onClick={() => onChange({ sites: without(sites, host) })}
              />
            </li>
          ))}
        </ul>
      </Setting>
      {pagesOff.length > 0 && (
        <Setting words={[t('options.pages'), ...pagesOff]}>
          <h3>{t('options.pages')}</h3>
          <ul class="option-list">
            {pagesOff.map(page => (
              <li key={page} class="row">
                <span class="option-address" dir="ltr">
                  {page}
                </span>
                <IconButton
                  icon="close"
                  label={t('options.pageForget', { page })}
                  onClick={() => onChange({ pagesOff: withPage(pagesOff, page, true) })}
                />
              </li>
            ))}
          </ul>
        </Setting>
      )}
    </Section>
  );
}

function SiteModeSelect({
  host,
  sites,
  onChange,
}: {
  host: string;
  sites: Preferences['sites'];
  onChange: FieldsProps['onChange'];
}) {
  const { t } = useTranslator();
  return (
    <select
      class="input push"
      aria-label={t('options.siteMode', { host })}
      value={sites[host]}
      onChange={event => {
        const chosen = siteMode(event.currentTarget.value);
        if (chosen !== null) onChange({ sites: { ...sites, [host]: chosen } });
      }}
    >
      {MODES.map(mode => (
        <option key={mode} value={mode}>
          {t(`siteMode.${mode}`)}
        </option>
      ))}
    </select>
  );
}

function without(sites: Preferences['sites'], host: string): Preferences['sites'] {
  const { [host]: _gone, ...others } = sites;
  return others;
}
