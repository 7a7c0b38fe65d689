import { useWait } from '../../utils/hooks/first-view.ts';
import { useCurrentPage, type CurrentPage } from '../../utils/hooks/use-current-page.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { ShareView } from './ShareView.tsx';

/** Sharing in a window of its own: what the page's menu opens when a code or an app is the way. */
export function ShareApp({
  firstLook,
  startWith,
}: {
  firstLook: Promise<CurrentPage>;
  /** Id of the messenger chosen in the menu; empty for none. */
  startWith: string;
}) {
  const { t } = useTranslator();
  const { page } = useCurrentPage(firstLook);
  useWait(page.name === 'looking');
  return (
    <main>
      <h1 class="visually-hidden">{t('tabs.share')}</h1>
      <ShareView page={page} startWith={startWith} />
    </main>
  );
}
