import { useEffect, useState } from 'preact/hooks';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';

/** Whether the browser lets Causerie onto every site, what still works where it does not, and how to ask. */
export function SiteAccess() {
  const { t } = useTranslator();
  const { siteAccess } = useBackend();
  const [isGranted, setIsGranted] = useState<boolean | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    siteAccess.watch(setIsGranted, ending.signal);
    return () => ending.abort();
  }, [siteAccess]);
  if (isGranted === null) return null;
  if (isGranted) return <Notice tone="good">{t('welcome.accessAll')}</Notice>;
  // Asked in the click itself: browsers refuse it later.
  const ask = () => void siteAccess.ask().then(granted => setIsRefused(!granted));
  return (
    <Notice tone="warn">
      <p>{t('welcome.accessSome')}</p>
      <div class="row">
        <Button onClick={ask}>{t('welcome.accessAsk')}</Button>
      </div>
      <p role="status" class="small">
        {isRefused && t('welcome.accessRefused')}
      </p>
    </Notice>
  );
}
