import { labelOf } from './article-of-page.ts';
import type { Backend } from './backend.ts';
import { readPage, type CurrentPage } from './use-current-page.ts';

/** The first look of a popup. */
export async function readFirstPage(
  backend: Parameters<typeof readPage>[0] & Pick<Backend, 'readArticleDrafts'>,
): Promise<CurrentPage> {
  const page = await readPage(backend);
  const article = page.name === 'ready' ? labelOf(page.report.article) : null;
  if (page.name !== 'ready' || article === null) return page;
  try {
    const [drafts, isGranted] = await Promise.all([
      backend.readArticleDrafts(article.url, page.tab.isPrivate),
      backend.siteAccess.holds(page.report.article.location),
    ]);
    return { ...page, atFirst: { drafts, isGranted } };
  } catch {
    // The parts ask for themselves, and say what they could not read.
    return page;
  }
}
