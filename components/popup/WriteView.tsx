import { useCallback, useState } from 'preact/hooks';
import type { ArticleLabel } from '../../utils/domain/article/article.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import {
  choosePlaces,
  nameOfPlace,
  placeNamed,
  sentDrafts,
  writtenAt,
  type WritingPlace,
} from '../../utils/hooks/choose-places.ts';
import type { SendInsert } from '../../utils/hooks/insert-text.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useArticleDrafts } from '../../utils/hooks/use-article-drafts.ts';
import type { ReadyPage } from '../../utils/hooks/use-current-page.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { TargetTab } from '../../utils/platform/target-tab.ts';
import { Composer } from '../composer/Composer.tsx';
import { PlacePicker } from '../composer/PlacePicker.tsx';
import { SentList } from '../composer/SentList.tsx';
import { RecentDrafts } from './RecentDrafts.tsx';

/** The popup's first part: the drafts of this article, and the composer on the one at hand. */
export function WriteView({
  page: { tab, report, atFirst },
  article,
}: {
  page: ReadyPage;
  article: ArticleLabel;
}) {
  const { t } = useTranslator();
  const known = atFirst?.drafts ?? null;
  const { drafts, isRead, refresh } = useArticleDrafts(article.url, tab.isPrivate, known);
  useWait(!isRead);
  const [chosen, setChosen] = useState('');
  const places = choosePlaces(report, drafts);
  const place = placeNamed(places, chosen);
  const [first] = useState(place && nameOfPlace(place));
  // What was written here meanwhile is not among those of the first look.
  const isFirst = known !== null && chosen === '' && place && nameOfPlace(place) === first;
  return (
    <>
      <SentList
        drafts={sentDrafts(drafts)}
        tabId={tab.id}
        isPrivate={tab.isPrivate}
        onChange={refresh}
      />
      {place === null ? (
        <>
          <p class="empty muted">{t('write.noPlace')}</p>
          <RecentDrafts />
        </>
      ) : (
        <>
          <PlacePicker places={places} place={place} onChoose={setChosen} />
          <PlaceComposer
            key={`${article.url} ${nameOfPlace(place)}`}
            tab={tab}
            article={article}
            place={place}
            known={isFirst ? writtenAt(place, known) : undefined}
          />
        </>
      )}
    </>
  );
}

function PlaceComposer({
  tab,
  article,
  place,
  known,
}: {
  tab: TargetTab;
  article: ArticleLabel;
  place: WritingPlace;
  known: Draft | null | undefined;
}) {
  const backend = useBackend();
  const send: SendInsert = useCallback(
    request => backend.askPage(tab.id, 'field.insert', request),
    [backend, tab.id],
  );
  return (
    <Composer
      place={{
        tabId: tab.id,
        article,
        system: place.system,
        parent: place.parent,
        isPrivate: tab.isPrivate,
      }}
      form={place.form}
      known={known}
      send={send}
      onGoBack={null}
    />
  );
}
