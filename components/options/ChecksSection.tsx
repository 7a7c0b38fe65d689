import { useEffect, useState } from 'preact/hooks';
import { MODERATION_LANGUAGES } from '../../utils/domain/moderation/moderation-language.ts';
import { checkIds } from '../../utils/domain/preferences/checks.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { FieldsProps } from '../preferences/AppearanceFields.tsx';
import { Section, Setting } from './Setting.tsx';

/** What is looked at before a comment is posted, and how much is said. */
export function ChecksSection({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  const { checksOff, strictness, asksBrowserModel } = preferences;
  const hasModel = useHasBrowserModel();
  return (
    <Section id="checks" title={t('optionSection.checks')}>
      <Setting words={[t('options.strictness'), t('options.strictnessHelp')]}>
        <Choices
          legend={t('options.strictness')}
          name="strictness"
          value={strictness}
          choices={[
            { value: 'gentle', label: t('options.strictnessGentle') },
            { value: 'balanced', label: t('options.strictnessBalanced') },
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
      {(hasModel || asksBrowserModel) && (
        <Setting words={[t('options.browserModel'), t('options.browserModelHelp')]}>
          <Switch isOn={asksBrowserModel} onChange={isOn => onChange({ asksBrowserModel: isOn })}>
            {t('options.browserModel')}
          </Switch>
          <p class="small muted">{t('options.browserModelHelp')}</p>
        </Setting>
      )}
    </Section>
  );
}

/** Whether the browser's own model could answer in one of the languages that comments are judged in. */
function useHasBrowserModel(): boolean {
  const { browserModel } = useBackend();
  const [hasModel, setHasModel] = useState(false);
  useEffect(() => {
    let isGone = false;
    const ready = MODERATION_LANGUAGES.map(language => browserModel.isReady(language));
    void Promise.all(ready).then(found => {
      if (!isGone) setHasModel(found.includes(true));
    });
    return () => {
      isGone = true;
    };
  }, [browserModel]);
  return hasModel;
}
