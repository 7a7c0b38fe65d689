import { useCopy } from '../../utils/hooks/use-copy.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from './Button.tsx';

/** Copies a text and says so where it was pressed. */
export function CopyButton({
  text,
  html,
  children,
  kind = 'plain',
  isDisabled = false,
}: {
  text: string;
  html?: string;
  children?: string;
  kind?: 'plain' | 'quiet' | 'primary';
  isDisabled?: boolean;
}) {
  const { t } = useTranslator();
  const { state, copy } = useCopy();
  const words = children ?? t('common.copy');
  return (
    <>
      <Button
        kind={kind}
        icon={state === 'copied' ? 'check' : 'copy'}
        isDisabled={isDisabled}
        onClick={() => void copy(html === undefined ? { text } : { text, html })}
      >
        {state === 'copied' ? t('common.copied') : words}
      </Button>
      <span role="status" class={state === 'refused' ? 'small' : 'visually-hidden'}>
        {state === 'copied' && t('common.copied')}
        {state === 'refused' && t('common.copyFailed')}
      </span>
    </>
  );
}
