import type { Saving } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Says that a change was kept, to those who listen; that it was not, to everybody. */
export function SavedLine({ outcome }: Pick<Saving, 'outcome'>) {
  const { t } = useTranslator();
  return (
    <p role="status" class={outcome === 'failed' ? 'notice notice-bad' : 'visually-hidden'}>
      {outcome !== null && t(outcome === 'failed' ? 'preferences.notSaved' : 'preferences.saved')}
    </p>
  );
}
