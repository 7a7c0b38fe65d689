import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Opens the article where the text belongs: at the comment itself, at the one it answers, at the top. */
export function ArticleLink({ draft }: { draft: Draft }) {
  const { t } = useTranslator();
  const { url, words } = placeOf(draft);
  if (!/^https?:\/\//u.test(url)) return null;
  return (
    <a class="button button-quiet" href={url} target="_blank" rel="noreferrer noopener">
      {t(words)}
    </a>
  );
}

function placeOf({ article, parent, state }: Draft) {
  const own = 'permalink' in state ? state.permalink : null;
  if (own) return { url: own, words: 'library.openComment' } as const;
  if (parent?.permalink) return { url: parent.permalink, words: 'library.openAnswered' } as const;
  return { url: article.url, words: 'library.openArticle' } as const;
}
