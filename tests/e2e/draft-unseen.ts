import { expect } from 'vitest';
import { say } from '../journey/words.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { oneArticle } from './one-article.ts';
import type { OneBrowser } from './one-browser.ts';

export const TEXT = { role: 'textbox', name: say('write.label') };
export const SECRET = 'Un brouillon que la page ne doit pas remuer.';

/** A draft that no page has seen: it was written in the popup. */
export function draftUnseen(one: OneBrowser) {
  const { openArticle, keptText } = oneArticle(one);

  /** Writes a draft in the popup, where no page sees it, and comes back to the article. */
  async function openWithDraft(): Promise<TestPage> {
    const first = await openArticle();
    const popup = await one.browser.openPopup(first);
    // Firefox hands keys to a popup only once it has been touched.
    await popup.click(TEXT);
    await popup.type(TEXT, SECRET);
    expect(await popup.value(TEXT)).toBe(SECRET);
    await keptText(SECRET);
    await popup.close();
    await first.close();
    return openArticle();
  }

  return { openArticle, keptText, openWithDraft };
}
