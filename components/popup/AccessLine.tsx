import { siteOf } from '../../utils/domain/preferences/site-mode.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useSiteAccess } from '../../utils/hooks/use-site-access.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Where the browser lets Causerie in on a click only: what that means here, and the way to change it. */
export function AccessLine({
  url,
  atFirst = null,
  onLook,
}: {
  url: string;
  /** Whether the browser lets us in, where that is known already. */
  atFirst?: boolean | null;
  onLook: () => void;
}) {
  const { t } = useTranslator();
  const { isGranted, isRefused, ask } = useSiteAccess(url, atFirst);
  useWait(isGranted === null);
  if (isGranted !== false) return null;
  const askAndLook = async () => {
    if (await ask()) onLook();
  };
  return (
    <div class="page-line">
      <p class="muted">{t('here.noAccess')}</p>
      <Button kind="quiet" onClick={() => void askAndLook()}>
        {t('here.allowSite', { host: siteOf(url) })}
      </Button>
      <p role="status" class="small muted">
        {isRefused && t('welcome.accessRefused')}
      </p>
    </div>
  );
}
