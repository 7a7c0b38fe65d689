import { expect, test } from 'vitest';
import {
  clickLauncher,
  FIELD,
  keptDrafts,
  launcherOf,
  waitForDraft,
  waitForField,
  waitForLauncherText,
} from '../journey/page-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();
const { openArticle } = oneArticle(one);

/** Ids of the two first comments that can be answered. */
const answerable = (page: TestPage) =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('.comment-reply-link'),
      link => link.dataset['commentid'] ?? '',
    ).slice(0, 2),
  );

/** Presses the site's own link, as the reader does; empty for the comment under the article. */
const goTo = (page: TestPage, id: string) =>
  page.evaluate(comment => {
    const link =
      comment === ''
        ? '#cancel-comment-reply-link'
        : `.comment-reply-link[data-commentid="${comment}"]`;
    document.querySelector<HTMLElement>(link)?.click();
  }, id);

const parentOf = (page: TestPage) => page.value('#comment_parent');

async function retype(page: TestPage, text: string): Promise<void> {
  await page.type(FIELD, '');
  await page.press('Mod+a');
  await page.typeFocused(text);
  await waitForDraft(one.browser, draft => draft.text === text, `“${text}” to be kept`);
}

const places = async () =>
  (await keptDrafts(one.browser)).map(({ parent, text }) => [parent?.id ?? '', text]).toSorted();

test('a comment under the article and two replies, written in turn, are never mixed and come back where they belong', async () => {
  const page = await openArticle();
  const [a = '', b = ''] = await answerable(page);
  for (const round of [1, 2])
    for (const [id, name] of [
      ['', 'article'],
      [a, 'premier'],
      [b, 'second'],
    ] as const) {
      await goTo(page, id);
      await retype(page, `Pour le ${name}, ${round}.`);
    }
  expect(await places()).toEqual(
    [
      ['', 'Pour le article, 2.'],
      [a, 'Pour le premier, 2.'],
      [b, 'Pour le second, 2.'],
    ].toSorted(),
  );
  const kept = (await keptDrafts(one.browser)).find(({ parent }) => parent?.id === a);
  expect(kept?.parent?.date, 'when the answered comment was written').toMatch(/^\d{4}-\d\d-\d\d/u);

  // The form still holds what was typed elsewhere: that is said, and nothing is held back.
  await goTo(page, '');
  await waitForLauncherText(page, say('page.otherPlace'));
  await page.close();

  // Back another day, the reply is taken up by the site's own link.
  const again = await openArticle();
  const offers = async () =>
    (await again.insideClosed(launcherOf())).buttons.map(({ name }) => name);
  const reply = await poll(
    async () =>
      (await offers()).find(name =>
        name.startsWith(say('page.restoreReply', { author: '' }).trim()),
      ),
    { what: 'a reply to be offered' },
  );
  await clickLauncher(again, reply);
  await poll(async () => [a, b].includes(await parentOf(again)), { what: 'the reply to open' });
  const opened = await parentOf(again);
  await waitForField(again, opened === a ? 'Pour le premier, 2.' : 'Pour le second, 2.');
  await again.close();

  // Where the comment answered is gone, that is said, and this place is offered.
  const gone = await openArticle();
  await gone.evaluate(
    (...ids) => {
      for (const id of ids) document.querySelector(`#comment-${id}`)?.remove();
    },
    a,
    b,
  );
  await clickLauncher(gone, reply);
  await waitForLauncherText(gone, say('page.parentGone'));
  await clickLauncher(gone, say('page.restoreHere'));
  await poll(async () => /^Pour le (?:premier|second), 2\.$/u.test(await gone.value(FIELD)), {
    what: 'the reply to stand under the article',
  });
  expect(await parentOf(gone)).toBe('0');
});
