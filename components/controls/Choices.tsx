export type Choice<Value extends string> = { value: Value; label: string };

/** One of a few, all in sight: radio buttons in a row. */
export function Choices<Value extends string>({
  legend,
  name,
  value,
  choices,
  onChange,
}: {
  legend: string;
  name: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}) {
  return (
    <div class="field" role="radiogroup" aria-label={legend}>
      <span aria-hidden="true">{legend}</span>
      <div>
        <div class="choices">
          {choices.map(choice => (
            <label key={choice.value}>
              <input
                type="radio"
                name={name}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </div>
    </div>
  );
}
