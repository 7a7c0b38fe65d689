import { useBackend } from '../../utils/hooks/backend.ts';
import { useRecentDrafts } from '../../utils/hooks/use-recent-drafts.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Facts } from '../controls/Facts.tsx';

const MOST = 5;

/** Where nothing can be written, the texts begun elsewhere are at hand: after an error page above all. */
export function RecentDrafts() {
  const { t, relativeTime } = useTranslator();
  const { now } = useBackend();
  const drafts = useRecentDrafts().filter(({ state }) => state.name !== 'seen');
  if (drafts.length === 0) return null;
  return (
    <section class="recent stack-tight" aria-label={t('recent.title')}>
      <h2>{t('recent.title')}</h2>
      <p class="small muted">{t('recent.help')}</p>
      <ul>
        {drafts.slice(0, MOST).map(({ id, article, state, excerpt, updatedAt }) => (
          <li key={id} class="recent-draft">
            <a href={article.url} target="_blank" rel="noreferrer noopener" dir="auto">
              {article.title || article.url}
            </a>
            <p class="recent-excerpt" dir="auto">
              {excerpt}
            </p>
            <p class="small muted">
              <Facts parts={[t(`recent.${state.name}`), relativeTime(updatedAt, now())]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
