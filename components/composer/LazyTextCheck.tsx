import { useLoaded } from '../../utils/hooks/use-loaded.ts';
import type { TextCheckProps } from './TextCheck.tsx';

/** The checks and the preview are loaded once the field is drawn: nobody waits for them to write. */
export function LazyTextCheck(props: TextCheckProps) {
  const part = useLoaded(loadTextCheck);
  return part && <part.TextCheck {...props} />;
}

const loadTextCheck = () => import('./TextCheck.tsx');
