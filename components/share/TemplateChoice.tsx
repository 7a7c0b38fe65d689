import { useId } from 'preact/hooks';
import {
  isTemplateId,
  LONGEST_TEMPLATE,
  MESSAGE_TEMPLATES,
  templateOf,
  type MessageTemplateId,
} from '../../utils/domain/share/message-templates.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import type { ShareChoices } from '../../utils/domain/share/compose-share.ts';
import { usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { messengerName } from '../../utils/platform/messenger-name.ts';

const OWN = 'own';

/** How the parts follow one another for this messenger; the message shown below follows at once. */
export function TemplateChoice({
  messenger,
  choices,
  onChoose,
}: {
  messenger: Messenger;
  choices: Pick<ShareChoices, 'templates'>;
  onChoose: (change: Pick<ShareChoices, 'templates'>) => void;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const { preferences, change } = usePreferences();
  const id = useId();
  const chosen = { ...preferences.templates, ...choices.templates };
  const choice = chosen[messenger.id] ?? 'full';
  const pattern = templateOf(messenger.id, chosen);
  const type = (text: string) => {
    const template = text.slice(0, LONGEST_TEMPLATE);
    onChoose({ templates: { ...choices.templates, [messenger.id]: template } });
    return template;
  };
  const keep = (template: string) => {
    const { [messenger.id]: _, ...others } = preferences.templates;
    void change({
      templates: template === 'full' ? others : { ...others, [messenger.id]: template },
    });
  };
  const isOwn = !isTemplateId(choice);
  return (
    <div class="field">
      <label for={id}>
        {t('share.template', { messenger: messengerName(messenger, translator) })}
      </label>
      <select
        id={id}
        class="input message-template"
        value={isOwn ? OWN : choice}
        onChange={({ currentTarget: { value } }) =>
          keep(type(value === OWN ? `${pattern}\n` : value))
        }
      >
        {(Object.keys(MESSAGE_TEMPLATES) as MessageTemplateId[]).map(name => (
          <option key={name} value={name}>
            {t(`template.${name}`)}
          </option>
        ))}
        <option value={OWN}>{t('template.own')}</option>
      </select>
      {isOwn && (
        <>
          <textarea
            class="input template-text"
            rows={5}
            dir="auto"
            maxLength={LONGEST_TEMPLATE}
            aria-label={t('template.own')}
            aria-describedby={`${id}-help`}
            value={choice}
            onInput={event => type(event.currentTarget.value)}
            onChange={event => keep(event.currentTarget.value)}
          />
          <p id={`${id}-help`} class="small muted">
            {t('template.help', { parts: '{note} {title} {quotation} {link}' })}
          </p>
          {messenger.takes === 'text' && !choice.includes('{link}') && (
            <p class="article-warning small">{t('template.noLink')}</p>
          )}
          <div class="row">
            <Button kind="quiet" onClick={() => keep(type('full'))}>
              {t('template.reset')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
