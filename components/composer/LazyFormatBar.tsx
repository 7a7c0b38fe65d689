import { useWait } from '../../utils/hooks/first-view.ts';
import { useLoaded } from '../../utils/hooks/use-loaded.ts';
import type { FormatBarProps } from './FormatBar.tsx';

/** Loaded beside the draft, with what knows the formats: it stands above the text, and would push it down. */
export function LazyFormatBar(props: FormatBarProps) {
  const part = useLoaded(loadFormatBar);
  useWait(part === null);
  return part && <part.FormatBar key={props.system} {...props} />;
}

export const loadFormatBar = () => import('./FormatBar.tsx');
