import { useWait } from '../../utils/hooks/first-view.ts';
import { useSiteAccess } from '../../utils/hooks/use-site-access.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';

/** Whether the browser lets Causerie onto every site, what still works where it does not, and how to ask. */
export function SiteAccess() {
  const { t } = useTranslator();
  const { isGranted, isRefused, ask } = useSiteAccess(null);
  useWait(isGranted === null);
  if (isGranted === null) return null;
  if (isGranted) return <Notice tone="good">{t('welcome.accessAll')}</Notice>;
  return (
    <Notice tone="warn">
      <p>{t('welcome.accessSome')}</p>
      <div class="row">
        <Button onClick={() => void ask()}>{t('welcome.accessAsk')}</Button>
      </div>
      <p role="status" class="small">
        {isRefused && t('welcome.accessRefused')}
      </p>
    </Notice>
  );
}
