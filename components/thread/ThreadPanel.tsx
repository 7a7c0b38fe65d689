import { siteOf } from '../../utils/domain/preferences/site-mode.ts';
import type { CurrentPage } from '../../utils/hooks/use-current-page.ts';
import { useThread, type ThreadDesk } from '../../utils/hooks/use-thread.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { MirrorView } from './MirrorView.tsx';
import { MuteList } from './MuteList.tsx';
import { ThreadAuthors } from './ThreadAuthors.tsx';
import { ThreadChoices } from './ThreadChoices.tsx';
import { ThreadFind } from './ThreadFind.tsx';
import { ThreadHabits } from './ThreadHabits.tsx';
import './thread.css';

/** The comments of the page in front, read the reader's way, and how all threads are read. */
export function ThreadPanel({ page }: { page: CurrentPage }) {
  const { t } = useTranslator();
  if (page.name !== 'ready') return <p class="empty muted">{t('threadPanel.none')}</p>;
  const hasThread = (page.report.thread?.count ?? 0) > 0;
  const site = siteOf(page.report.article.location);
  return <ThreadDeskView tabId={page.tab.id} hasThread={hasThread} site={site} />;
}

function ThreadDeskView({
  tabId,
  hasThread,
  site,
}: {
  tabId: number;
  hasThread: boolean;
  site: string;
}) {
  const { t } = useTranslator();
  const desk = useThread(tabId, hasThread);
  if (!desk.isLoaded) return <p class="empty muted">{t('threadPanel.reading')}</p>;
  return (
    <div class="thread-panel">
      {desk.state === null ? (
        <p class="muted">{t(hasThread ? 'threadPanel.asItWas' : 'threadPanel.none')}</p>
      ) : (
        <ThreadFacts desk={desk} />
      )}
      {hasThread && <ThreadFind desk={desk} />}
      {desk.state !== null && <ThreadChoices desk={desk} site={site} />}
      {desk.state !== null && <ThreadAuthors desk={desk} site={site} />}
      <MuteList desk={desk} site={site} />
      <ThreadHabits desk={desk} />
      <MirrorView />
    </div>
  );
}

function ThreadFacts({ desk }: { desk: ThreadDesk }) {
  const { t, plural } = useTranslator();
  const { state } = desk;
  if (state === null) return null;
  const { counts, answers, freshAnswers } = state;
  const facts = [
    plural('threadCount.comments', counts.total),
    ...(counts.fresh > 0 ? [plural('threadCount.fresh', counts.fresh)] : []),
    ...(counts.collapsed > 0 ? [plural('threadCount.collapsed', counts.collapsed)] : []),
  ];
  return (
    <section class="stack-tight" aria-label={t('thread.bar')}>
      <p role="status">
        <strong>{facts.join(' · ')}</strong>
        {freshAnswers > 0 && ` · ${plural('threadCount.freshAnswers', freshAnswers)}`}
      </p>
      <div class="row">
        {counts.fresh > 0 && (
          <Button onClick={() => void desk.go({ next: 'new' })}>{t('thread.next')}</Button>
        )}
        {answers > 0 && (
          <Button onClick={() => void desk.go({ next: 'answer' })}>{t('thread.goAnswer')}</Button>
        )}
        <Button onClick={() => void desk.showBar()}>{t('threadPanel.showBar')}</Button>
        {state.isChanged && (
          <Button kind="quiet" onClick={() => void desk.undo()}>
            {t('thread.undo')}
          </Button>
        )}
      </div>
    </section>
  );
}
