import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readLinkAddress } from '../../utils/domain/markup/format-selection.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Asks where a link leads. It starts empty: what lies on the clipboard is nobody's business. */
export function LinkField({
  onAdd,
  onCancel,
}: {
  onAdd: (address: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslator();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  useLayoutEffect(() => input.current?.focus(), []);
  const add = () => {
    const address = readLinkAddress(typed);
    if (address !== null) return onAdd(address);
    setIsRefused(true);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== 'Escape') return;
    // It would close the popup or the sheet as well.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <div class="link-field" role="group" aria-label={t('formatBar.link')} onKeyDown={onEscape}>
      <div class="field">
        <label for={id}>{t('formatBar.linkAddress')}</label>
        <input
          ref={input}
          id={id}
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={typed}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-error` : undefined}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setIsRefused(false);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Button onClick={add}>{t('formatBar.linkAdd')}</Button>
      <Button kind="quiet" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
      <p class="link-field-error small" id={`${id}-error`} role="alert">
        {isRefused && t('formatBar.linkInvalid')}
      </p>
    </div>
  );
}
