import { useId } from 'preact/hooks';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Days offered; 0 keeps them for ever. */
const OFFERED = [7, 30, 90, 180, 365, 0];

export function KeepDrafts({
  days,
  onChange,
}: {
  days: number;
  onChange: (patch: Pick<Preferences, 'keepDraftsDays'>) => void;
}) {
  const { t, plural } = useTranslator();
  const id = useId();
  // A number that came by sync from another version stays choosable.
  const choices = OFFERED.includes(days) ? OFFERED : [days, ...OFFERED];
  return (
    <div class="field">
      <label for={id}>{t('preferences.keep')}</label>
      <select
        id={id}
        class="input"
        value={String(days)}
        aria-describedby={`${id}-help`}
        onChange={event => onChange({ keepDraftsDays: Number(event.currentTarget.value) })}
      >
        {choices.map(choice => (
          <option key={choice} value={String(choice)}>
            {choice === 0 ? t('preferences.keepForever') : plural('preferencesCount.days', choice)}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="small muted">
        {t('preferences.keepHelp')}
      </p>
    </div>
  );
}
