import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Select } from '../controls/Select.tsx';
import { Switch } from '../controls/Switch.tsx';
import {
  DensityField,
  LanguageField,
  TextSizeField,
  ThemeField,
  type FieldsProps,
} from '../preferences/AppearanceFields.tsx';
import { KeepDays } from '../preferences/KeepDays.tsx';
import { Section, Setting } from './Setting.tsx';

export function AppearanceSection(props: FieldsProps) {
  const { t } = useTranslator();
  return (
    <Section id="appearance" title={t('optionSection.appearance')}>
      <Setting words={[t('preferences.language')]}>
        <LanguageField {...props} />
      </Setting>
      <Setting words={[t('preferences.theme')]}>
        <ThemeField {...props} />
      </Setting>
      <Setting words={[t('options.density')]}>
        <DensityField {...props} />
      </Setting>
      <Setting words={[t('options.textSize'), t('options.textSizeHelp')]}>
        <TextSizeField {...props} />
        <p class="small muted">{t('options.textSizeHelp')}</p>
      </Setting>
    </Section>
  );
}

/** Numbers of drafts offered; 0 for as many as there are. */
const MOSTS = [0, 100, 1000, 10_000];

/** Texts on one page of the list; 0 for all of them. */
const PAGE_SIZES = [0, 25, 50, 100, 200] as const;

export function DraftsSection({ preferences, onChange }: FieldsProps) {
  const { t, number } = useTranslator();
  const { mostDrafts, keepTexts, titleMark } = preferences;
  const mosts = MOSTS.includes(mostDrafts) ? MOSTS : [...MOSTS, mostDrafts];
  return (
    <Section id="drafts" title={t('optionSection.drafts')}>
      <Setting words={[t('preferences.keep'), t('preferences.keepHelp')]}>
        <KeepDays
          label={t('preferences.keep')}
          help={t('preferences.keepHelp')}
          days={preferences.keepDraftsDays}
          onChange={keepDraftsDays => onChange({ keepDraftsDays })}
        />
      </Setting>
      <Setting words={[t('options.mostDrafts'), t('options.mostDraftsHelp')]}>
        <Select
          label={t('options.mostDrafts')}
          help={t('options.mostDraftsHelp')}
          value={`${mostDrafts}`}
          choices={mosts.map(most => ({
            value: `${most}`,
            label: most === 0 ? t('options.noLimit') : number(most),
          }))}
          onChange={most => onChange({ mostDrafts: Number(most) })}
        />
      </Setting>
      <Setting words={[t('options.pageSize')]}>
        <Select
          label={t('options.pageSize')}
          value={`${preferences.libraryPageSize}`}
          choices={PAGE_SIZES.map(size => ({
            value: `${size}`,
            label: size === 0 ? t('options.noLimit') : number(size),
          }))}
          onChange={chosen => {
            const size = PAGE_SIZES.find(one => `${one}` === chosen);
            if (size !== undefined) onChange({ libraryPageSize: size });
          }}
        />
      </Setting>
      <Setting words={[t('rescue.titleMark')]}>
        <Switch isOn={titleMark} onChange={isOn => onChange({ titleMark: isOn })}>
          {t('rescue.titleMark')}
        </Switch>
      </Setting>
      <Setting words={[t('preferences.keepHistory'), t('preferences.keepHistoryHelp')]}>
        <KeepDays
          label={t('preferences.keepHistory')}
          help={t(keepTexts ? 'preferences.keepTextsHelp' : 'preferences.keepHistoryHelp')}
          days={preferences.keepHistoryDays}
          onChange={keepHistoryDays => onChange({ keepHistoryDays })}
        />
      </Setting>
      <Setting words={[t('preferences.keepTexts'), t('preferences.keepTextsHelp')]}>
        <Switch isOn={keepTexts} onChange={isOn => onChange({ keepTexts: isOn })}>
          {t('preferences.keepTexts')}
        </Switch>
      </Setting>
    </Section>
  );
}
