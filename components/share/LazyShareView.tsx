import type { CurrentPage } from '../../utils/hooks/use-current-page.ts';
import { useLoaded } from '../../utils/hooks/use-loaded.ts';

/** Sharing is loaded when its tab is shown first: the popup opens without it. */
export function LazyShareView(props: { page: CurrentPage }) {
  const part = useLoaded(loadShareView);
  return part && <part.ShareView {...props} />;
}

const loadShareView = () => import('./ShareView.tsx');
