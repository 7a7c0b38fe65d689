import { useId } from 'preact/hooks';

/** A line or a few lines of text with a visible label. */
export function TextField({
  label,
  value,
  onInput,
  onCommit,
  placeholder,
  type = 'text',
  rows,
  autocomplete = 'off',
}: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** When the reader leaves the field after changing it. */
  onCommit?: () => void;
  placeholder?: string;
  type?: 'text' | 'email' | 'url';
  /** Given: a box of that many rows instead of a line. */
  rows?: number;
  autocomplete?: 'off' | 'name' | 'email' | 'url';
}) {
  const id = useId();
  const shared = { id, class: 'input', value, placeholder };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...shared}
          // The types give every kind of input its own attributes; these kinds share all we use.
          type={type as 'text'}
          autocomplete={autocomplete}
          onInput={event => onInput(event.currentTarget.value)}
          onChange={() => onCommit?.()}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          onInput={event => onInput(event.currentTarget.value)}
          onChange={() => onCommit?.()}
        />
      )}
    </div>
  );
}
