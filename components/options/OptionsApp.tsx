import { useEffect, useRef, useState } from 'preact/hooks';
import { useSaving } from '../../utils/hooks/use-preferences.ts';
import { useIsShown } from '../../utils/hooks/first-view.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { Mark } from '../app/Mark.tsx';
import { TextField } from '../controls/TextField.tsx';
import { SavedLine } from '../preferences/SavedLine.tsx';
import '../preferences/preferences.css';
import { AppearanceSection, DraftsSection } from './AppearanceSection.tsx';
import { BrokenNotice } from './BrokenNotice.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { DataSection } from './DataSection.tsx';
import { IdentitiesSection, MessengersSection } from './MessengersSection.tsx';
import { SearchProvider } from './Setting.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SyncSection } from './SyncSection.tsx';
import { ThreadSection } from './ThreadSection.tsx';
import './options.css';

const SECTIONS = [
  { id: 'appearance', View: AppearanceSection },
  { id: 'sites', View: SitesSection },
  { id: 'drafts', View: DraftsSection },
  { id: 'thread', View: ThreadSection },
  { id: 'checks', View: ChecksSection },
  { id: 'messengers', View: MessengersSection },
  { id: 'identities', View: IdentitiesSection },
  { id: 'shortcuts', View: ShortcutsSection },
  { id: 'sync', View: SyncSection },
  { id: 'data', View: DataSection },
] as const;

/** Every preference, by section, with a search. @param section - where to begin; empty for the top */
export function OptionsApp({ section }: { section: string }) {
  const { t } = useTranslator();
  const { preferences, set, outcome } = useSaving();
  const [wanted, setWanted] = useState('');
  const root = useRef<HTMLElement>(null);
  useStartAt(section);
  const isNothing = useIsNothing(root, wanted);
  return (
    <main class="options" ref={root}>
      <header class="options-header">
        <h1 class="row">
          <Mark />
          {t('options.title')}
        </h1>
        <TextField label={t('options.search')} value={wanted} onInput={setWanted} />
        <nav aria-label={t('options.sections')}>
          <ul class="row">
            {SECTIONS.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`optionSection.${id}`)}</a>
              </li>
            ))}
            <li>
              <a href="/welcome.html#help">{t('welcome.help')}</a>
            </li>
          </ul>
        </nav>
        <SavedLine outcome={outcome} />
        <BrokenNotice />
      </header>
      <SearchProvider value={wanted}>
        {SECTIONS.map(({ id, View }) => (
          <ErrorBoundary key={id} view={`options ${id}`}>
            <View preferences={preferences} onChange={set} />
          </ErrorBoundary>
        ))}
      </SearchProvider>
      <p role="status" class={isNothing ? 'empty muted' : 'visually-hidden'}>
        {isNothing && t('options.none')}
      </p>
    </main>
  );
}

/** The page is drawn after the browser looked for the place its address names. */
function useStartAt(section: string): void {
  const isShown = useIsShown();
  useEffect(() => {
    const place =
      section === '' || !isShown ? null : document.querySelector(`#${CSS.escape(section)}`);
    if (!(place instanceof HTMLElement)) return;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }, [section, isShown]);
}

function useIsNothing(root: { current: HTMLElement | null }, wanted: string): boolean {
  const [isNothing, setIsNothing] = useState(false);
  useEffect(() => {
    setIsNothing(root.current?.querySelector('.setting') === null);
  }, [root, wanted]);
  return isNothing;
}
