import { checkIds } from '../../utils/domain/preferences/checks.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { FieldsProps } from '../preferences/AppearanceFields.tsx';
import { Section, Setting } from './Setting.tsx';

/** What is looked at before a comment is posted, and how much is said. */
export function ChecksSection({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  const { checksOff, strictness } = preferences;
  return (
    <Section id="checks" title={t('optionSection.checks')}>
      <Setting words={[t('options.strictness'), t('options.strictnessHelp')]}>
        <Choices
          legend={t('options.strictness')}
          name="strictness"
          value={strictness}
          choices={[
            { value: 'balanced', label: t('options.strictnessBalanced') },
            { value: 'gentle', label: t('options.strictnessGentle') },
            { value: 'strict', label: t('options.strictnessStrict') },
          ]}
          onChange={chosen => onChange({ strictness: chosen })}
        />
        <p class="small muted">{t('options.strictnessHelp')}</p>
      </Setting>
      {checkIds.map(id => (
        <Setting key={id} words={[t('options.checks'), t(`check.${id}`)]}>
          <Switch
            isOn={!checksOff.includes(id)}
            onChange={isOn =>
              onChange({
                checksOff: [...checksOff.filter(other => other !== id), ...(isOn ? [] : [id])],
              })
            }
          >
            {t(`check.${id}`)}
          </Switch>
        </Setting>
      ))}
    </Section>
  );
}
