import { useCurrentPage, type CurrentPage } from '../../utils/hooks/use-current-page.ts';
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
  const { page } = useCurrentPage(firstLook);
  return (
    <main>
      <ShareView page={page} startWith={startWith} />
    </main>
  );
}
