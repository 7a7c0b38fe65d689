import { useEffect, useState } from 'preact/hooks';
import type { CommentReport } from '../domain/detection/page-report.ts';
import { useBackend } from './backend.ts';
import type { CurrentPage } from './use-current-page.ts';

/** The first comments of the page's thread, asked for when a view needs them; none until they are read. */
export function usePageComments(page: CurrentPage): readonly CommentReport[] {
  const backend = useBackend();
  const [comments, setComments] = useState<readonly CommentReport[]>([]);
  const ready = page.name === 'ready' ? page : null;
  const tabId = ready?.tab.id ?? null;
  const count = ready?.report.thread?.count ?? 0;
  useEffect(() => {
    if (tabId === null || count === 0) return setComments([]);
    let isCurrent = true;
    const show = (read: readonly CommentReport[]) => {
      if (isCurrent) setComments(read);
    };
    // A page that went away meanwhile has none to offer.
    backend.askPage(tabId, 'page.comments', undefined).then(show, () => show([]));
    return () => {
      isCurrent = false;
    };
  }, [backend, tabId, count]);
  return comments;
}
