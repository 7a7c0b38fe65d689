import type { ParentComment } from '../../utils/domain/drafts/draft.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** The comment a text answers, as it was when the answer was begun: it may have changed or gone since. */
export function AnsweredComment({ parent }: { parent: ParentComment }) {
  const { t, date } = useTranslator();
  const author = parent.author || t('library.anonymous');
  return (
    <figure class="stack-tight" aria-label={t('library.answered')}>
      <figcaption class="small muted">
        {t('library.answeredKept', { author })}
        {parent.date !== null && ` · ${date(parent.date, 'moment')}`}
      </figcaption>
      <blockquote class="quoted small" dir="auto">
        {parent.excerpt}
      </blockquote>
    </figure>
  );
}
