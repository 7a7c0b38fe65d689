import { describe, expect, test } from 'vitest';
import {
  FIELD,
  keptDrafts,
  postComment,
  waitForDraft,
  waitForField,
  waitForLauncher,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { draftKey } from '../../utils/storage/draft-keys.ts';
import type { Draft, FailureReason } from '../../utils/domain/drafts/draft.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { useOneBrowser } from './one-browser.ts';
import { putItems } from './put-drafts.ts';

const one = useOneBrowser();

const CONSENT = '#wp-comment-cookies-consent';

async function writeComment(text: string): Promise<TestPage> {
  const page = await one.open(one.wordpress.articles.french);
  await waitForLauncher(page);
  await page.type(FIELD, text);
  return page;
}

const inState = (name: Draft['state']['name'], text: string) =>
  waitForDraft(
    one.browser,
    draft => draft.state.name === name && draft.text === text,
    `“${text}” to be ${name}`,
  );

/** Waits for WordPress' error page. */
const waitForRefusal = (page: TestPage) =>
  page.waitForValue(() => location.pathname.endsWith('/wp-comments-post.php'), {
    timeout: 20_000,
  });

describe('a comment held for moderation', () => {
  test.each([
    ['with the consent box ticked', true],
    ['without it', false],
  ])('is known to wait, and kept: %s', async (_, isTicked) => {
    await one.wordpress.set({ moderation: true });
    const text = `Que quelqu’un relira, ${isTicked ? 'avec' : 'sans'} témoin.`;
    const page = await writeComment(text);
    if (isTicked) await page.click(CONSENT);
    await postComment(page);
    const waiting = await inState('waiting', text);
    expect(waiting.state).toMatchObject({ permalink: expect.stringContaining('#comment-') });
    const popup = await one.browser.openPopup(page);
    await waitForText(popup, say('state.waiting'));
    await waitForText(popup, text);
    await popup.close();
    expect((await one.wordpress.comments('french')).at(-1)).toMatchObject({ status: 'held' });

    await page.goto(one.wordpress.articles.french);
    await waitForLauncher(page);
    expect((await keptDrafts(one.browser)).map(draft => draft.state.name)).toEqual(['waiting']);
  });
});

type Refusal = {
  reason: FailureReason;
  how: string;
  /** Makes WordPress refuse the next comment. */
  provoke: (page: TestPage) => Promise<unknown>;
};

const refusals: Refusal[] = [
  {
    reason: 'too-fast',
    how: 'a second comment within fifteen seconds',
    provoke: async page => {
      await one.wordpress.set({ floodLimit: true });
      await postComment(page);
    },
  },
  {
    reason: 'missing-field',
    how: 'no name',
    provoke: async page => {
      await page.type('#email', 'lectrice@exemple.fr');
      await page.evaluate(() =>
        document.querySelector('form#commentform')?.setAttribute('novalidate', ''),
      );
      await page.click('#submit');
    },
  },
  {
    reason: 'closed',
    how: 'comments closed since the page was opened',
    provoke: async page => {
      // The form of this page, sent to an article of the same site that takes no more comments.
      await page.evaluate(() => {
        const id = document.querySelector<HTMLInputElement>('[name=comment_post_ID]');
        if (id) id.value = '14';
      });
      await postComment(page);
    },
  },
];

describe('a comment the site refused', () => {
  test.each(refusals)('$how: offered back with the reason, put back, posted', async refusal => {
    if (refusal.reason === 'too-fast') await postAnother();
    const text = `Un texte refusé une fois (${refusal.reason}), publié la suivante.`;
    const page = await writeComment(text);
    await refusal.provoke(page);
    await waitForRefusal(page);
    const failed = await inState('failed', text);
    expect(failed.state).toMatchObject({ name: 'failed', reason: refusal.reason });

    const rescue = await one.browser.sheetOf(page, { timeout: 20_000 });
    await waitForText(rescue, say(`failure.${refusal.reason}`));
    expect(await rescue.value({ role: 'textbox', name: say('write.label') })).toBe(text);
    await rescue.click({ role: 'button', name: say('rescue.putBack') });
    await page.waitForValue(
      article => location.href.startsWith(article),
      { timeout: 20_000 },
      one.wordpress.articles.french,
    );

    await one.wordpress.set({ floodLimit: false });
    await waitForLauncher(page);
    await waitForField(page, text);
    await postComment(page);
    await inState('seen', text);
    const posted = (await one.wordpress.comments('french')).filter(
      ({ content }) => content === text,
    );
    expect(posted).toHaveLength(1);
  });
});

/** Somebody's comment of a moment ago: the same reader's, as the site sees it. */
async function postAnother(): Promise<void> {
  const text = 'Le premier, qui passe.';
  const page = await writeComment(text);
  await postComment(page);
  await inState('seen', text);
  await page.close();
}

test('a reply the site refused goes back under its comment: the site’s own link is pressed first', async () => {
  const text = 'Une réponse refusée, remise sous son commentaire.';
  const page = await one.open(one.wordpress.articles.french);
  await waitForLauncher(page);
  const parent = await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('.comment-reply-link');
    link?.click();
    return link?.dataset['commentid'] ?? '';
  });
  await page.type(FIELD, text);
  await page.type('#email', 'lectrice@exemple.fr');
  await page.evaluate(() =>
    document.querySelector('form#commentform')?.setAttribute('novalidate', ''),
  );
  await page.click('#submit');
  await waitForRefusal(page);
  expect((await inState('failed', text)).parent?.id).toBe(parent);
  const rescue = await one.browser.sheetOf(page, { timeout: 20_000 });
  await waitForText(rescue, say('failure.missing-field'));
  await rescue.click({ role: 'button', name: say('rescue.putBack') });
  await page.waitForValue(
    (wanted, field, id) =>
      document.querySelector<HTMLTextAreaElement>(field)?.value === wanted &&
      document.querySelector<HTMLInputElement>('#comment_parent')?.value === id,
    { timeout: 20_000 },
    text,
    FIELD,
    parent,
  );
});

test('a comment the site dropped: missing at a later visit, and found again by “look again”', async () => {
  const text = 'Un commentaire que le cache du site cachait encore.';
  const page = await writeComment(text);
  await postComment(page);
  const seen = await inState('seen', text);
  await page.close();
  // As after an hour in which the site never showed it.
  const hourAgo = Date.now() - 3_600_000;
  const asSent = { ...seen, text: `${text} Absent.`, state: { name: 'sent', at: hourAgo } };
  await putItems(one.browser, { [draftKey(seen.id)]: asSent });

  const later = await one.open(one.wordpress.articles.french);
  const missing = await inState('missing', asSent.text);
  expect(missing.state).toMatchObject({ sentAt: hourAgo });
  expect(missing.trail.at(-1)).toMatchObject({ state: 'missing' });

  // The site shows it now.
  await putItems(one.browser, { [draftKey(seen.id)]: { ...missing, text } });
  const popup = await one.browser.openPopup(later);
  await popup.click({ role: 'button', name: say('rescue.lookAgain') });
  const found = await inState('seen', text);
  expect(found.state).toMatchObject({ permalink: expect.stringContaining('#comment-') });
});
