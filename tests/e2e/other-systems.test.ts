import { expect, test } from 'vitest';
import { keptDrafts, waitForDraft, waitForLauncherText, writeIn } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument } from '../support/browsers/test-browser.ts';
import type { FailureReason } from '../../utils/domain/drafts/draft.ts';
import { useCommentSites } from './comment-sites.ts';
import { useBrowser } from './one-browser.ts';

const one = useBrowser();
const sites = useCommentSites();

test('whatever the refusal looks like, the text and the reason are there at once, and go back into the form', async () => {
  const field = '#comment';
  const text = 'Refusé six fois, jamais perdu.';
  const page = await one.open(sites.url('refusing'));
  await writeIn(page, field, 'Non [url=a]');
  // Antispam Bee takes whoever posts within five seconds of loading for a robot, and such an address for spam.
  await waitForLauncherText(page, say('forecast.time-trap'));
  await waitForLauncherText(page, say('forecast.too-short'));
  await waitForLauncherText(page, say('forecast.bbcode'));
  await page.press('Control+a');
  await page.typeFocused('Refusé, et trop long pour ce champ-ci, qui dit ce qu’il prend.');
  await waitForLauncherText(page, say('forecast.too-long'));
  await page.press('Control+a');
  await page.typeFocused(text);
  for (const answer of ['too-fast', 'captcha', 'not-allowed', 'server-error', 'log-in', 'asks']) {
    const reason = answer === 'asks' ? 'log-in' : (answer as FailureReason);
    await page.evaluate(wanted => {
      const control = document.querySelector<HTMLInputElement>('[name=answer]');
      if (control !== null) control.value = wanted;
    }, answer);
    await page.click('#submit');
    await waitForDraft(
      one.browser,
      ({ state, text: kept }) =>
        state.name === 'failed' && state.reason === reason && kept.trim() === text,
      `“${answer}” to be known`,
    );
    const rescue = await one.browser.sheetOf(page, { timeout: 20_000 });
    await waitForText(rescue, say(`failure.${reason}`));
    if (answer === 'too-fast') await seeItCountDown(rescue);
    await rescue.click({ role: 'button', name: say('rescue.putBack') });
    await page.waitForValue(
      (selector, wanted) =>
        document.querySelector<HTMLTextAreaElement>(selector)?.value.trim() === wanted,
      { timeout: 20_000 },
      field,
      text,
    );
  }
  expect((await keptDrafts(one.browser)).map(draft => draft.text.trim())).toEqual([text]);
});

/** WordPress takes another comment after fifteen seconds: `wp_throttle_comment_flood()`. */
async function seeItCountDown(rescue: TestDocument): Promise<void> {
  const seconds = async () =>
    Number(/(\d+) seconde/u.exec(await rescue.text('.notice'))?.[1] ?? NaN);
  const first = await poll(async () => (await seconds()) || null, { what: 'a countdown' });
  expect(first).toBeLessThanOrEqual(15);
  await poll(async () => (await seconds()) < first, { what: 'the countdown to go on' });
}
