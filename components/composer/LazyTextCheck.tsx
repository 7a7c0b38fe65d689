import { useIsDrawn } from '../../utils/hooks/first-view.ts';
import { useLoaded } from '../../utils/hooks/use-loaded.ts';
import type { TextCheckProps } from './TextCheck.tsx';

/** The checks and the preview are loaded once the page is drawn: nobody waits for them to write. */
export function LazyTextCheck(props: TextCheckProps) {
  const part = useLoaded(useIsDrawn() ? loadTextCheck : null);
  return part && <part.TextCheck {...props} />;
}

const loadTextCheck = () => import('./TextCheck.tsx');
