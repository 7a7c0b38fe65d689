import { useLoaded } from '../../utils/hooks/use-loaded.ts';
import type { FormatBarProps } from './FormatBar.tsx';

/** Loaded once the field is drawn, with what knows the formats: nobody waits for it to write. */
export function LazyFormatBar(props: FormatBarProps) {
  const part = useLoaded(loadFormatBar);
  return part && <part.FormatBar key={props.system} {...props} />;
}

const loadFormatBar = () => import('./FormatBar.tsx');
