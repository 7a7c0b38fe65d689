import { useId } from 'preact/hooks';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Days offered; 0 keeps them for ever. */
const OFFERED = [7, 30, 90, 180, 365, 0];

/** For how long something is kept. */
export function KeepDays({
  label,
  help,
  days,
  onChange,
}: {
  label: string;
  help: string;
  days: number;
  onChange: (days: number) => void;
}) {
  const { t, plural } = useTranslator();
  const id = useId();
  // A number that came by sync from another version stays choosable.
  const choices = OFFERED.includes(days) ? OFFERED : [days, ...OFFERED];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={String(days)}
        aria-describedby={`${id}-help`}
        onChange={event => onChange(Number(event.currentTarget.value))}
      >
        {choices.map(choice => (
          <option key={choice} value={String(choice)}>
            {choice === 0 ? t('preferences.keepForever') : plural('preferencesCount.days', choice)}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="small muted">
        {help}
      </p>
    </div>
  );
}
