import type { ArticleFacts, ArticleLabel } from '../domain/article/article.ts';
import { bareFacts } from '../domain/article/bare-facts.ts';
import { articleAddress } from '../domain/links/article-address.ts';
import type { CurrentPage } from './use-current-page.ts';

/** How drafts name the article; `null` when its address is none of the web. */
export function labelOf(facts: ArticleFacts): ArticleLabel | null {
  const url = articleAddress(facts);
  return url === null
    ? null
    : {
        url,
        title: facts.title?.value ?? '',
        siteName: facts.siteName?.value ?? null,
        language: facts.language?.value ?? null,
      };
}

/**
 * What is known of the article: from the page's own report, else from the tab as far as the browser
 * shows it, so that a page our script has not reached can still be shared.
 */
export function factsOf(page: CurrentPage): ArticleFacts | null {
  if (page.name === 'ready') return page.report.article;
  if (page.name !== 'unreached' || page.tab.url === null) return null;
  const { url, title } = page.tab;
  return bareFacts(url, title);
}
