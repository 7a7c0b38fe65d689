import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { factsOf, labelOf } from '../../utils/hooks/article-of-page.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useIsShown, useWait } from '../../utils/hooks/first-view.ts';
import { useCurrentPage, type CurrentPage } from '../../utils/hooks/use-current-page.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { Mark } from '../app/Mark.tsx';
import { IconButton } from '../controls/Button.tsx';
import { TabList } from '../controls/Tabs.tsx';
import { TabPanel } from '../controls/TabPanel.tsx';
import { LazyPreferencesView } from '../preferences/LazyPreferencesView.tsx';
import { LazyShareView } from '../share/LazyShareView.tsx';
import { ReminderList } from '../rescue/ReminderList.tsx';
import { LazyThreadPanel } from '../thread/LazyThreadPanel.tsx';
import { fitWindow } from './fit-window.ts';
import { NewsLine } from './NewsLine.tsx';
import { PageLine } from './PageLine.tsx';
import { RecentDrafts } from './RecentDrafts.tsx';
import { WriteView } from './WriteView.tsx';
import './popup.css';

const VIEWS = ['write', 'thread', 'share', 'preferences'] as const;
type View = (typeof VIEWS)[number];

/** Where it is shown: hanging from the toolbar, in a window about one tab, beside whatever page is in front. */
export type Surface = 'popup' | 'window' | 'panel';

/** What opens from the toolbar: this page in one line, then writing, sharing, preferences. */
export function PopupApp({
  surface,
  firstLook,
  found,
}: {
  surface: Surface;
  /** Begun before anything is drawn, so that the page is known as soon as can be. */
  firstLook: Promise<CurrentPage>;
  /** What it found, where that is known already: the popup is drawn once instead of twice. */
  found?: CurrentPage;
}) {
  const { t } = useTranslator();
  const { page, look } = useCurrentPage(firstLook, found);
  const [view, setView] = useState<View>('write');
  const isFitted = useWindow(look, surface);
  useWait(page.name === 'looking' || !isFitted);
  return (
    <main class="popup">
      <PopupHeader page={page} surface={surface} onLook={look} />
      <TabList
        label={t('tabs.label')}
        tabs={VIEWS.map(id => ({ id, label: t(`tabs.${id}`) }))}
        selected={view}
        onSelect={setView}
      />
      <TabPanel id="write" isShown={view === 'write'}>
        <ErrorBoundary view="write">
          <ReminderList />
          <WritePanel page={page} />
        </ErrorBoundary>
      </TabPanel>
      <TabPanel id="thread" isShown={view === 'thread'}>
        <ErrorBoundary view="thread">
          <LazyThreadPanel page={page} />
        </ErrorBoundary>
      </TabPanel>
      <TabPanel id="share" isShown={view === 'share'}>
        <ErrorBoundary view="share">
          <LazyShareView page={page} />
        </ErrorBoundary>
      </TabPanel>
      <TabPanel id="preferences" isShown={view === 'preferences'}>
        <ErrorBoundary view="preferences">
          <LazyPreferencesView location={factsOf(page)?.location ?? null} />
        </ErrorBoundary>
      </TabPanel>
      <NewsLine />
      {page.name !== 'looking' && <UsableMark />}
    </main>
  );
}

/**
 * A popup kept open looks at its page again each time the reader comes back to it, a panel whenever
 * another page is in front; one that hangs from the toolbar takes the height there is.
 * @returns whether it has its height
 */
function useWindow(look: () => void, surface: Surface): boolean {
  const backend = useBackend();
  const [isFitted, setIsFitted] = useState(surface !== 'popup');
  useLayoutEffect(() => {
    if (surface !== 'popup') return;
    const ending = new AbortController();
    fitWindow(window, ending.signal, () => setIsFitted(true));
    return () => ending.abort();
  }, [surface]);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    if (surface !== 'popup') window.addEventListener('focus', look, { signal });
    if (surface === 'panel') backend.watchFrontTab(look, signal);
    return () => ending.abort();
  }, [backend, look, surface]);
  return isFitted;
}

function PopupHeader({
  page,
  surface,
  onLook,
}: {
  page: CurrentPage;
  surface: Surface;
  onLook: () => void;
}) {
  const { t } = useTranslator();
  const backend = useBackend();
  return (
    <header class="popup-header">
      <div class="row">
        <h1 class="popup-name">
          <Mark />
          {t('common.appName')}
        </h1>
        <span class="push">
          <IconButton
            icon="list"
            label={t('library.open')}
            onClick={() => void backend.ask('library.open', { draftId: null })}
          />
          {surface === 'popup' && 'tab' in page && backend.openPanel !== null && (
            <IconButton
              icon="panel"
              label={t('tabs.panel')}
              onClick={() => void backend.openPanel?.(page.tab.id)}
            />
          )}
          {surface !== 'window' && 'tab' in page && (
            <IconButton
              icon="detach"
              label={t('tabs.detach')}
              onClick={() => void backend.detach(page.tab.id)}
            />
          )}
        </span>
      </div>
      <section aria-label={t('here.label')}>
        <PageLine page={page} onLook={onLook} />
      </section>
    </header>
  );
}

function WritePanel({ page }: { page: CurrentPage }) {
  const { t } = useTranslator();
  if (page.name === 'looking') return null;
  const article = page.name === 'ready' ? labelOf(page.report.article) : null;
  if (page.name !== 'ready' || article === null)
    return (
      <>
        <p class="empty muted">{t('write.noPlace')}</p>
        <RecentDrafts />
      </>
    );
  return <WriteView page={page} article={article} />;
}

/** Marks the moment from which the reader can act, for the bench. */
function UsableMark() {
  const isShown = useIsShown();
  useLayoutEffect(() => {
    // With the field focused, too, and all of it laid out.
    if (isShown) queueMicrotask(() => performance.mark('causerie:usable'));
  }, [isShown]);
  return null;
}
