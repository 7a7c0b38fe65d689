import { useEffect, useState } from 'preact/hooks';
import type { PreferenceName } from '../../utils/domain/preferences/preference-table.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Notice } from '../controls/Notice.tsx';
import { preferenceWords } from './preference-words.ts';

/** Says which stored preferences could not be read and are at their default again. */
export function BrokenNotice() {
  const { t, list } = useTranslator();
  const backend = useBackend();
  const [broken, setBroken] = useState<readonly PreferenceName[] | null>(null);
  useWait(broken === null);
  useEffect(() => void backend.readBroken().then(setBroken, () => setBroken([])), [backend]);
  if (broken === null || broken.length === 0) return null;
  return (
    <Notice tone="warn" isSpoken>
      <p>{t('options.broken', { names: list(broken.map(name => t(preferenceWords[name]))) })}</p>
    </Notice>
  );
}
