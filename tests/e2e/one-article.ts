import { waitForDraft, waitForLauncher } from '../journey/page-parts.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import type { ArticleName } from '../support/wordpress.ts';
import type { OneBrowser } from './one-browser.ts';

/** What most tests begin with: an article of the WordPress, and the text that is kept of it. */
export function oneArticle(one: OneBrowser) {
  /** Opened once Causerie is there. */
  async function openArticle(
    name: ArticleName = 'french',
    options?: { private?: boolean },
  ): Promise<TestPage> {
    const page = await one.open(one.wordpress.articles[name], options);
    await waitForLauncher(page);
    return page;
  }

  const keptText = (text: string) =>
    waitForDraft(one.browser, draft => draft.text === text, `“${text.slice(0, 60)}” to be kept`);

  return { openArticle, keptText };
}
