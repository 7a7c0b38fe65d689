import type { Answered } from '../../utils/domain/thread/answered.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { PageLink } from '../controls/PageLink.tsx';

/** That others answered a comment of the reader's: who last, and where to see it. Nothing while nobody did. */
export function AnsweredLine({ answered }: { answered: Answered | undefined }) {
  const { t, plural, date } = useTranslator();
  if (answered === undefined) return null;
  const { count, author, permalink, seenAt } = answered;
  return (
    <p class="small">
      <strong>{plural('threadCount.answers', count)}</strong>
      {author !== '' && ` · ${t('thread.answeredYou', { author })}`}
      <span class="muted"> · {t('threadPanel.seenOn', { date: date(seenAt) })}</span>{' '}
      {permalink !== null && <PageLink url={permalink}>{t('thread.goAnswer')}</PageLink>}
    </p>
  );
}
