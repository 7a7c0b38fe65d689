import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { BackendProvider, type Backend } from '../../utils/hooks/backend.ts';
import { PreferencesProvider, usePreferencesHold } from '../../utils/hooks/use-preferences.ts';
import { TranslatorProvider } from '../../utils/hooks/use-translator.ts';
import { chooseLanguage, createTranslator } from '../../utils/platform/i18n.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';

type FrameProps = {
  /** Names the page in reports of errors. */
  view: string;
  preferences: Preferences;
  /** BCP 47 tags, most wanted first. */
  browserLanguages: readonly string[];
  children: ComponentChildren;
};

/** What every extension page stands on: the backend, the preferences, the language, the theme. */
export function AppFrame({ backend, ...props }: FrameProps & { backend: Backend }) {
  return (
    <BackendProvider value={backend}>
      <PreferredFrame {...props} />
    </BackendProvider>
  );
}

function PreferredFrame({ view, preferences: initial, browserLanguages, children }: FrameProps) {
  const hold = usePreferencesHold(initial);
  const language = chooseLanguage(hold.preferences.language, browserLanguages);
  const translator = useMemo(() => createTranslator(language), [language]);
  const { theme } = hold.preferences;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = translator.direction;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    document.title = translator.t('common.appName');
  }, [language, theme, translator]);
  return (
    <PreferencesProvider value={hold}>
      <TranslatorProvider value={translator}>
        <ErrorBoundary view={view}>{children}</ErrorBoundary>
      </TranslatorProvider>
    </PreferencesProvider>
  );
}
