import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  anyDraft,
  wordsOf,
  type LibraryQuery,
} from '../../utils/domain/drafts/library/library-index.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useAnswered } from '../../utils/hooks/use-answered.ts';
import { useIsShown, useWait } from '../../utils/hooks/first-view.ts';
import { useLibrary } from '../../utils/hooks/use-library.ts';
import { usePages } from '../../utils/hooks/use-pages.ts';
import { usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useRemoval } from '../../utils/hooks/use-removal.ts';
import { useSelection } from '../../utils/hooks/use-selection.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Mark } from '../app/Mark.tsx';
import { PreferencesLink } from '../preferences/PreferencesLink.tsx';
import { DraftDetail } from './DraftDetail.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { LibraryCount } from './LibraryCount.tsx';
import { LibraryFilters } from './LibraryFilters.tsx';
import { LibraryList } from './LibraryList.tsx';
import { LibraryPager } from './LibraryPager.tsx';
import { RoomNotice } from './RoomNotice.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { WipePanel } from './WipePanel.tsx';
import './library.css';

/** Every draft and comment in one page. @param startWith - id of the draft to show first; empty for none */
export function LibraryApp({ startWith }: { startWith: string }) {
  const { t } = useTranslator();
  const { now } = useBackend();
  const library = useLibrary();
  const { index, turn, left, setAside } = library;
  const selection = useSelection();
  const answered = useAnswered();
  const { removal, remove, undo } = useRemoval();
  const [query, setQuery] = useState<LibraryQuery>(anyDraft);
  const [activeId, setActiveId] = useState(startWith);
  const detail = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- the index is one object that changes: `turn` tells.
  const found = useMemo(() => index.find(query, now()), [index, turn, query, now]);
  const { libraryPageSize: size } = usePreferences().preferences;
  // Those still to be read are counted from the start: numbers that grow push things aside.
  const unread = query === anyDraft && left !== null && left !== Infinity ? left : 0;
  const pages = usePages(found, { size, first: startWith, list: query, unread });
  const active = index.get(activeId);
  const isEmpty = left === 0 && index.size() === 0;
  const selected = useMemo(
    // Of those in sight: nothing is deleted that the reader does not see counted.
    () => found.filter(({ id }) => selection.ids.has(id)),
    [found, selection.ids],
  );
  usePageTitle(t('library.title'));
  const isShown = useIsShown();
  useWait(left === null || left === Infinity);
  useUsableMark(isShown && left !== null);
  const removeAll = async (ids: readonly string[]) => {
    await remove(ids);
    selection.clear();
  };
  return (
    <main class="library">
      <header class="library-header">
        <h1>
          <Mark />
          {t('library.title')}
        </h1>
        <RoomNotice />
      </header>
      <LibraryFilters query={query} index={index} turn={turn} onChange={setQuery} />
      <LibraryCount
        count={found.length + unread}
        left={left}
        removal={removal}
        isFiltered={query !== anyDraft}
        onUndo={() => void undo()}
        onClear={() => setQuery(anyDraft)}
      />
      <SelectionBar
        shown={found}
        unread={unread}
        selected={selected}
        setAside={setAside}
        isFiltered={query !== anyDraft}
        onRemove={ids => void removeAll(ids)}
        onSelectAll={() => selection.add(found.map(({ id }) => id))}
        onSelectNone={selection.clear}
      />
      <LibraryPager pages={pages} />
      <div class={isEmpty ? 'library-body is-empty' : 'library-body'}>
        <LibraryList
          drafts={pages.shown}
          answered={answered}
          words={wordsOf(query.words)}
          activeId={activeId}
          selection={selection}
          list={`${pages.page} ${JSON.stringify(query)}`}
          onActivate={setActiveId}
          // Once it is drawn; where it is in sight nothing moves.
          onShow={() =>
            requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'nearest' }))
          }
          onOpen={() => detail.current?.focus()}
          onRemove={ids => void removeAll(ids)}
        />
        <section class="library-detail" aria-label={t('library.detail')} tabIndex={-1} ref={detail}>
          {active === null ? (
            <EmptyDetail isEmpty={isEmpty} />
          ) : (
            <DraftDetail
              key={active.id}
              draft={active}
              answered={answered[active.id]}
              onRemove={() => void removeAll([active.id])}
            />
          )}
        </section>
      </div>
      <footer class="library-footer">
        <div class="row">
          <PreferencesLink section="drafts" />
        </div>
        <ImportPanel />
        <WipePanel count={index.size()} setAside={setAside} />
        {/* Read last. */}
        <SetAsideList records={setAside} onForget={library.forgetSetAside} />
      </footer>
    </main>
  );
}

/** Nothing is chosen yet, or there is nothing to choose from: then where it would come from. */
function EmptyDetail({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslator();
  if (!isEmpty) return <p class="empty muted">{t('library.choose')}</p>;
  return (
    <div class="empty stack">
      <p class="muted">{t('library.none')}</p>
      <p>
        <a href="/welcome.html">{t('library.firstSteps')}</a>
      </p>
    </div>
  );
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Marks the moment from which the reader sees something, for the bench. */
function useUsableMark(isUsable: boolean): void {
  useLayoutEffect(() => {
    if (isUsable) performance.mark('causerie:usable');
  }, [isUsable]);
}
