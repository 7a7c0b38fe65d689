import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** The way to the preferences that decide about what stands here, in the page of all of them. */
export function PreferencesLink({
  section,
}: {
  section: 'sites' | 'drafts' | 'thread' | 'checks' | 'messengers' | 'identities';
}) {
  const { t } = useTranslator();
  const { openOptions } = useBackend();
  return (
    <Button kind="quiet" onClick={() => void openOptions(section)}>
      {t('options.open', { section: t(`optionSection.${section}`) })}
    </Button>
  );
}
