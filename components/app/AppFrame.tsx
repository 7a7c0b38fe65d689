import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { BackendProvider, type Backend } from '../../utils/hooks/backend.ts';
import { FirstViewProvider, useFirstView } from '../../utils/hooks/first-view.ts';
import { useKeptFocus } from '../../utils/hooks/use-kept-focus.ts';
import { PreferencesProvider, usePreferencesHold } from '../../utils/hooks/use-preferences.ts';
import { TranslatorProvider, useLoadedTranslator } from '../../utils/hooks/use-translator.ts';
import { chooseLanguage, type Translator } from '../../utils/platform/i18n.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';

type FrameProps = {
  /** Names the page in reports of errors. */
  view: string;
  preferences: Preferences;
  /** Loaded before anything is drawn. */
  translator: Translator;
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

function PreferredFrame({ view, browserLanguages, children, ...initial }: FrameProps) {
  useKeptFocus();
  const firstView = useFirstView();
  const hold = usePreferencesHold(initial.preferences);
  const wanted = chooseLanguage(hold.preferences.language, browserLanguages);
  const translator = useLoadedTranslator(initial.translator, wanted);
  const { theme, density, textSize } = hold.preferences;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = translator.language;
    root.dir = translator.direction;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['density'] = density;
    root.dataset['textSize'] = textSize;
    document.title = translator.t('common.appName');
  }, [theme, density, textSize, translator]);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-waiting', !firstView.isShown);
  }, [firstView.isShown]);
  return (
    <PreferencesProvider value={hold}>
      <TranslatorProvider value={translator}>
        <FirstViewProvider value={firstView}>
          <ErrorBoundary view={view}>{children}</ErrorBoundary>
        </FirstViewProvider>
      </TranslatorProvider>
    </PreferencesProvider>
  );
}
