import { expect, test } from 'vitest';
import {
  copyFromPage,
  FIELD,
  keptDrafts,
  postComment,
  waitForDraft,
  waitForField,
  waitForLauncher,
  waitForLauncherText,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument, TestPage, TestPopup } from '../support/browsers/test-browser.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();
const { openArticle, keptText } = oneArticle(one);

const TEXT = { role: 'textbox', name: say('write.label') };
const FIRST = 'Une première idée, dite en entier.';
const REST = 'Une seconde, qui attendra.';
const WHOLE = `${FIRST} ${REST}`;

const waitForShown = (composer: TestDocument, text: string) =>
  poll(async () => (await composer.value(TEXT)) === text, { what: `“${text}” to be shown` });

const textsNow = async () => (await keptDrafts(one.browser)).map(({ text }) => text).toSorted();

/** In two at a sentence: the first is in the field, the rest waits. */
async function splitIn(popup: TestPopup, page: TestPage): Promise<void> {
  await popup.click({ role: 'button', name: say('rescue.split') });
  await waitForField(page, FIRST);
  await waitForText(popup, say('rescue.restTitle'));
  await popup.close();
}

test('a site that cuts what is pasted: told how much, the whole kept, split at a sentence; the rest waits for the first part to leave', async () => {
  const page = await openArticle();
  await page.evaluate(() => {
    // As Remark42 and wpDiscuz do: without a word, in a handler of their own.
    document.querySelector<HTMLTextAreaElement>('#comment')?.addEventListener('input', event => {
      const field = event.target as HTMLTextAreaElement;
      if (field.value.length > 40) field.value = field.value.slice(0, 40);
    });
  });
  await copyFromPage(page, `<span>${WHOLE}</span>`);
  await page.click(FIELD);
  await page.press('Mod+v');
  await waitForField(page, WHOLE.slice(0, 40));
  await waitForLauncherText(page, `${say('posting.cut')} 21`);
  await keptText(WHOLE);

  const popup = await one.browser.openPopup(page);
  await waitForShown(popup, WHOLE);
  await popup.click({ role: 'button', name: say('write.insert') });
  await popup.click({ role: 'button', name: say('write.replace') });
  await waitForText(popup, 'Le site a coupé 21 caractères');
  await splitIn(popup, page);
  expect(await textsNow()).toEqual([FIRST, REST]);
  await postComment(page);
  await waitForDraft(one.browser, draft => draft.state.name === 'seen', 'the first to be seen');
  await waitForLauncher(page);
  const again = await one.browser.openPopup(page);
  await again.click({ role: 'button', name: say('rescue.restTake') });
  await waitForShown(again, REST);
  await again.close();
});

test('a field with a limit: split in the composer before anything goes in; what is pasted in the page is cut by the browser, and told', async () => {
  const page = await openArticle();
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#comment');
    if (field !== null) field.maxLength = 40;
  });
  await copyFromPage(page, `<span>${WHOLE}</span>`);
  const popup = await one.browser.openPopup(page);
  await popup.type(TEXT, '');
  await popup.press('Mod+v');
  await waitForShown(popup, WHOLE);
  await waitForText(popup, say('forecast.too-long'));
  await splitIn(popup, page);
  expect(await textsNow()).toEqual([FIRST, REST]);

  const other = 'Tout autre chose, collé par-dessus, et trop long pour ce champ.';
  await copyFromPage(page, `<span>${other}</span>`);
  await page.click(FIELD);
  await page.press('Mod+a');
  await page.press('Mod+v');
  await waitForField(page, other.slice(0, 40));
  await waitForLauncherText(page, `${say('posting.cut')} ${other.length - 40}`);
  await keptText(other);
});
