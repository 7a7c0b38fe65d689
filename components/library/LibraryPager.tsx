import type { Pages } from '../../utils/hooks/use-pages.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Which page of the list is shown, and the way to those beside it. */
export function LibraryPager({ pages: { page, count, go } }: { pages: Pages<unknown> }) {
  const { t, number } = useTranslator();
  if (count === 1) return null;
  return (
    <nav class="row" aria-label={t('library.list')}>
      <Button kind="quiet" isDisabled={page === 0} onClick={() => go(page - 1)}>
        {t('library.previousPage')}
      </Button>
      <span role="status">
        {t('library.page', { page: number(page + 1), pages: number(count) })}
      </span>
      <Button kind="quiet" isDisabled={page === count - 1} onClick={() => go(page + 1)}>
        {t('library.nextPage')}
      </Button>
    </nav>
  );
}
