import { useId } from 'preact/hooks';
import type { Choice } from './Choices.tsx';

/** One of many, in a list that opens. */
export function Select<Value extends string>({
  label,
  help,
  value,
  choices,
  onChange,
}: {
  label: string;
  help?: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={event => {
          const chosen = choices.find(choice => choice.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p id={`${id}-help`} class="small muted">
          {help}
        </p>
      )}
    </div>
  );
}
