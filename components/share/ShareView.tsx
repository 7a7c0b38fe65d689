import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleFacts } from '../../utils/domain/article/article.ts';
import type { CommentReport, PageReport } from '../../utils/domain/detection/page-report.ts';
import { bareFacts } from '../../utils/domain/article/bare-facts.ts';
import type { ShareChoices } from '../../utils/domain/share/compose-share.ts';
import type { ShareRecord } from '../../utils/domain/share/share-history.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import { shareableComments, subjectOfComment } from '../../utils/domain/share/share-comment.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { factsOf } from '../../utils/hooks/article-of-page.ts';
import type { CurrentPage } from '../../utils/hooks/use-current-page.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useMessengers } from '../../utils/hooks/use-messengers.ts';
import { usePageComments } from '../../utils/hooks/use-page-comments.ts';
import { usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useShare, type Share } from '../../utils/hooks/use-share.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { TextField } from '../controls/TextField.tsx';
import { PreferencesLink } from '../preferences/PreferencesLink.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import { CommentChoice } from './CommentChoice.tsx';
import { FavouriteRow } from './FavouriteRow.tsx';
import { MessageEditor } from './MessageEditor.tsx';
import { MessengerGrid } from './MessengerGrid.tsx';
import { NoticeLetter } from './NoticeLetter.tsx';
import { PassageSwitch } from './PassageSwitch.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { ShareHistory } from './ShareHistory.tsx';
import { ShareOutcomeLine } from './ShareOutcomeLine.tsx';
import './share.css';

/** The popup's second part: the article on its way to somebody, and what left before. */
export function ShareView({
  page,
  startWith = '',
}: {
  page: CurrentPage;
  /** Id of a messenger chosen elsewhere: it is looked at first, and its code shown when it has one. */
  startWith?: string;
}) {
  const { t } = useTranslator();
  const titleOf = ({ author }: CommentReport, { article }: PageReport) => {
    const title = article.title?.value ?? article.location;
    return author === ''
      ? t('commentShare.titleUnnamed', { title })
      : t('commentShare.titleBy', { author, title });
  };
  const [again, setAgain] = useState<ShareRecord | null>(null);
  const [comment, setComment] = useState<CommentReport | null>(null);
  const report = page.name === 'ready' && again === null ? page.report : null;
  const read = usePageComments(page);
  const comments = useMemo(() => (report === null ? [] : shareableComments(read)), [report, read]);
  const isPrivate = 'tab' in page && page.tab.isPrivate;
  const about =
    report && comment && subjectOfComment(report.article, comment, titleOf(comment, report));
  const facts = about?.facts ?? (again ? bareFacts(again.articleUrl, again.title) : factsOf(page));
  const source = about
    ? { quotation: about.quotation, tabId: null, isPrivate, start: { anchor: about.anchor } }
    : {
        quotation: report?.selection ?? '',
        tabId: report && 'tab' in page ? page.tab.id : null,
        isPrivate,
        ...(again && { start: startOf(again) }),
      };
  return (
    <div class="share">
      {comments.length > 0 && (
        <CommentChoice comments={comments} chosen={comment} onChoose={setComment} />
      )}
      {report && comment && (
        <NoticeLetter key={comment.id} comment={comment} article={report.article.location} />
      )}
      {facts === null ? (
        page.name !== 'looking' && <p class="muted">{t('share.noArticle')}</p>
      ) : (
        <ShareForm
          key={`${facts.location} ${comment?.id} ${again?.id}`}
          facts={facts}
          source={source}
          startWith={startWith}
          look={again?.messenger ?? startWith}
        />
      )}
      <ShareHistory onAgain={setAgain} />
    </div>
  );
}

function ShareForm({
  facts,
  source,
  startWith,
  look,
}: {
  facts: ArticleFacts;
  startWith: string;
  /** Id of the messenger whose message is shown first. */
  look: string;
  source: Parameters<typeof useShare>[1];
}) {
  const { t } = useTranslator();
  const { preferences } = usePreferences();
  const share = useShare(facts, source);
  const messengers = useMessengers(preferences);
  const [lookedId, setLookedId] = useState(look);
  useStart(share, messengerOf(startWith));
  const looked =
    messengers.find(({ id }) => id === lookedId) ?? messengers[0] ?? messengerOf('email');
  if (share.subject === null) return <p class="muted">{t('share.noArticle')}</p>;
  const { last } = share;
  return (
    <>
      <ArticleCard
        facts={facts}
        subject={share.subject}
        choices={share.choices}
        onChoose={share.choose}
      />
      {share.choices.edited === null && (
        <TextField
          label={t('share.note')}
          value={share.choices.note}
          placeholder={t('share.notePlaceholder')}
          rows={2}
          onInput={note => share.choose({ note })}
        />
      )}
      {share.passage !== null && share.choices.edited === null && (
        <PassageSwitch choices={share.choices} onChoose={share.choose} />
      )}
      {share.choices.quotation.trim() !== '' && (
        <QuoteCard facts={facts} choices={share.choices} link={share.subject.url} />
      )}
      <MessengerGrid
        messengers={messengers}
        stateOf={messenger => share.planTo(messenger).state}
        onShare={messenger => void share.shareWith(messenger)}
      />
      <FavouriteRow
        favourites={share.favourites}
        onShare={(messenger, favourite) => void share.shareWith(messenger, favourite)}
      />
      {last && (
        <ShareOutcomeLine
          last={last}
          message={share.messageTo(last.messenger)}
          onTake={action => void share.take(last.messenger, last.plan, action)}
        />
      )}
      {looked && (
        <MessageEditor
          choices={share.choices}
          onChoose={share.choose}
          messengers={messengers}
          looked={looked}
          onLook={setLookedId}
          message={share.messageTo(looked)}
          facts={facts}
        />
      )}
      <p class="small muted">
        {t('share.nothingFetched')} <PreferencesLink section="messengers" />
      </p>
    </>
  );
}

/** What was shared before, as it was: the place it led to, and the text where texts are kept. */
function startOf({ articleUrl, text }: ShareRecord): Partial<ShareChoices> {
  return { anchor: URL.parse(articleUrl)?.hash ?? '', ...(text !== undefined && { edited: text }) };
}

/** A code can be shown at once; an app is opened by the reader's click alone. */
function useStart(share: Share, messenger: Messenger | undefined): void {
  const isCode =
    messenger !== undefined &&
    share.subject !== null &&
    share.planTo(messenger).action.kind === 'qr';
  useWait(isCode && share.last === null);
  useEffect(() => {
    if (isCode) void share.shareWith(messenger);
    // Once, when the window opens.
  }, []);
}
