import { useEffect, useState } from 'preact/hooks';
import type { CommentReport } from '../domain/detection/page-report.ts';
import { useBackend } from './backend.ts';
import type { CurrentPage } from './use-current-page.ts';

const NONE: readonly CommentReport[] = [];

/**
 * The first comments of the page's thread, asked for at each look while a view needs them; none until they
 * are read. Those of the look before stand meanwhile, but never under another article.
 */
export function usePageComments(page: CurrentPage): readonly CommentReport[] {
  const backend = useBackend();
  const [read, setRead] = useState({ location: '', comments: NONE });
  const ready = page.name === 'ready' ? page : null;
  const location = ready?.report.article.location ?? '';
  useEffect(() => {
    let isCurrent = true;
    const show = (comments: readonly CommentReport[]) => {
      if (isCurrent) setRead({ location, comments });
    };
    if (ready === null || (ready.report.thread?.count ?? 0) === 0) show(NONE);
    // A page that went away meanwhile has none to offer.
    else backend.askPage(ready.tab.id, 'page.comments', undefined).then(show, () => show(NONE));
    return () => {
      isCurrent = false;
    };
    // A look makes a new page.
  }, [backend, page]);
  return read.location === location ? read.comments : NONE;
}
