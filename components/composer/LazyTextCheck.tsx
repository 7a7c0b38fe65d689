import { useIsShown } from '../../utils/hooks/first-view.ts';
import { useLoaded } from '../../utils/hooks/use-loaded.ts';
import type { TextCheckProps } from './TextCheck.tsx';

/** The checks and the preview are loaded once the page is shown: nobody waits for them to write. */
export function LazyTextCheck(props: TextCheckProps) {
  const part = useLoaded(useIsShown() ? loadTextCheck : null);
  return part && <part.TextCheck {...props} />;
}

const loadTextCheck = () => import('./TextCheck.tsx');
