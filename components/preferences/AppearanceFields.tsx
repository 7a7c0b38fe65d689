import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { languageName, languages } from '../../utils/platform/locales/languages.ts';
import { Choices } from '../controls/Choices.tsx';
import { Select } from '../controls/Select.tsx';

export type FieldsProps = {
  preferences: Preferences;
  onChange: (patch: Partial<Preferences>) => void;
};

export function LanguageField({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  return (
    <Select
      label={t('preferences.language')}
      value={preferences.language}
      choices={[
        { value: 'auto', label: t('preferences.languageAuto') },
        ...languages.map(value => ({ value, label: languageName(value) })),
      ]}
      onChange={language => onChange({ language })}
    />
  );
}

export function ThemeField({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  return (
    <Choices
      legend={t('preferences.theme')}
      name="theme"
      value={preferences.theme}
      choices={[
        { value: 'system', label: t('preferences.themeSystem') },
        { value: 'light', label: t('preferences.themeLight') },
        { value: 'dark', label: t('preferences.themeDark') },
      ]}
      onChange={theme => onChange({ theme })}
    />
  );
}

const SIZES = ['small', 'medium', 'large', 'largest'] as const;

export function TextSizeField({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  return (
    <Choices
      legend={t('options.textSize')}
      name="text-size"
      value={preferences.textSize}
      choices={SIZES.map(value => ({ value, label: t(`textSize.${value}`) }))}
      onChange={textSize => onChange({ textSize })}
    />
  );
}

export function DensityField({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  return (
    <Choices
      legend={t('options.density')}
      name="density"
      value={preferences.density}
      choices={[
        { value: 'comfortable', label: t('options.densityComfortable') },
        { value: 'compact', label: t('options.densityCompact') },
      ]}
      onChange={density => onChange({ density })}
    />
  );
}
