import { useLoaded } from '../../utils/hooks/use-loaded.ts';

/** The preferences are loaded when their tab is shown first: the popup opens without them. */
export function LazyPreferencesView(props: { location: string | null }) {
  const part = useLoaded(loadPreferencesView);
  return part && <part.PreferencesView {...props} />;
}

const loadPreferencesView = () => import('./PreferencesView.tsx');
