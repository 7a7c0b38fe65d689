import type { CurrentPage } from '../../utils/hooks/use-current-page.ts';
import { useLoaded } from '../../utils/hooks/use-loaded.ts';

/** Reading the thread is loaded when its tab is shown first: the popup opens without it. */
export function LazyThreadPanel(props: { page: CurrentPage }) {
  const part = useLoaded(loadThreadPanel);
  return part && <part.ThreadPanel {...props} />;
}

const loadThreadPanel = () => import('./ThreadPanel.tsx');
