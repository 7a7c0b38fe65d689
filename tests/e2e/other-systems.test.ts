import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  clickLauncher,
  keptDrafts,
  launcherOf,
  waitForDraft,
  waitForLauncher,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import type { Draft, FailureReason } from '../../utils/domain/drafts/draft.ts';
import { serveCommentSites, type CommentSites, type SiteName } from './comment-sites.ts';
import { useBrowser } from './one-browser.ts';

const one = useBrowser();
let sites: CommentSites;
beforeAll(async () => {
  sites = await serveCommentSites();
});
afterAll(() => sites.stop());

async function write(site: SiteName, field: string, text: string): Promise<TestPage> {
  const page = await one.open(sites.url(site));
  await page.click(field);
  await waitForLauncher(page, field);
  await page.type(field, text);
  return page;
}

const inState = (name: Draft['state']['name'], text: string) =>
  waitForDraft(
    one.browser,
    draft => draft.state.name === name && draft.text === text,
    `“${text}” to be ${name}`,
  );

/** Waits until the words stand below the field. */
const waitBelow = (page: TestPage, field: string, words: string) =>
  poll(async () => (await page.insideClosed(launcherOf(field))).text.includes(words), {
    what: `“${words}” below the field`,
    timeout: 15_000,
  });

const twoSteps = [
  {
    site: 'spip',
    field: '#texte',
    show: '[name=previsualiser_message]',
    send: '[name=confirmer_previsu_forum]',
  },
  { site: 'dotclear', field: '#c_content', show: '[name=preview]', send: '#pr .submit' },
] as const;

test.each(twoSteps)(
  '$site: the preview sends nothing and says so, the second press does',
  async ({ site, field, show, send }) => {
    const text = `Samedi j’y serai, sur ${site}.`;
    const page = await write(site, field, text);
    await page.click(show);
    await page.waitFor(send);
    await waitBelow(page, field, say('posting.onlyPreview'));
    expect((await keptDrafts(one.browser)).map(({ state }) => state.name)).toEqual(['writing']);
    await page.click(send);
    await inState('seen', text);
  },
);

test('Dotclear’s trap, filled by autofill: told and emptied; sent all the same, the bare 412 gives the text back', async () => {
  const field = '#c_content';
  const text = 'Des huîtres, enfin.';
  const page = await write('dotclear', field, text);
  const fill = () => {
    const trap = document.querySelector<HTMLInputElement>('[name=f_mail]');
    if (trap === null) return;
    trap.value = 'odile@exemple.fr';
    trap.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await page.evaluate(fill);
  await waitBelow(page, field, say('forecast.trap-filled'));
  await clickLauncher(page, say('posting.emptyTrap'), field);
  await page.waitForValue(
    () => document.querySelector<HTMLInputElement>('[name=f_mail]')?.value === '',
    {},
  );

  await page.evaluate(fill);
  await page.evaluate(() => {
    const sending = document.createElement('button');
    sending.className = 'submit';
    document.querySelector('#comment-form')?.append(sending);
  });
  await page.click('#comment-form button.submit');
  const failed = await inState('failed', text);
  expect(failed.state).toMatchObject({ reason: 'spam' });
  const rescue = await one.browser.sheetOf(page, { timeout: 20_000 });
  await waitForText(rescue, say('failure.spam'));
  await rescue.click({ role: 'button', name: say('rescue.putBack') });
  await page.waitForValue(
    (selector, wanted) => document.querySelector<HTMLTextAreaElement>(selector)?.value === wanted,
    { timeout: 20_000 },
    field,
    text,
  );
});

test('wpDiscuz: refused in place, nothing passes for sent; taken, it is seen', async () => {
  const field = '.wc_comment';
  const text = 'Et le pain de Lise ?';
  const page = await write('wpdiscuz', field, text);
  await page.click('.wc_comm_submit');
  await page.waitFor('.wpdiscuz-message-error');
  expect(await page.value(field)).toBe(text);
  expect((await keptDrafts(one.browser)).map(({ state }) => state.name)).not.toContain('sent');
  await page.click('.wc_comm_submit');
  await inState('seen', text);
});

test('Isso: the comment that waits in the queue is known to wait', async () => {
  const text = 'On se gare où ?';
  const page = await write('isso', '.isso-textarea', text);
  await page.click('.isso-post-action input');
  const waiting = await inState('waiting', text);
  expect(waiting.system).toBe('isso');
});

test('Coral, in a shadow root and a frame of its own: refused, the words stay; taken, the comment is known to wait', async () => {
  const text = 'Le samedi, avec les enfants.';
  const page = await one.open(sites.url('coral'));
  const middleOf = (selector: string) =>
    page.evaluate(wanted => {
      const root = document.querySelector('#coral-shadow-container')?.shadowRoot;
      const box = root?.querySelector(wanted)?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + 20 };
    }, selector);
  const alert = () =>
    page.evaluate(() => {
      const root = document.querySelector('#coral-shadow-container')?.shadowRoot;
      return root?.querySelector('[role=alert]')?.textContent ?? '';
    });
  const written = () =>
    page.evaluate(() => {
      const root = document.querySelector('#coral-shadow-container')?.shadowRoot;
      const editor = root?.querySelector('iframe')?.contentDocument?.body;
      return editor?.textContent?.trim() ?? '';
    });
  await page.clickAt(await middleOf('#Coral-RTE'));
  await page.typeFocused(text);
  const draft = await waitForDraft(one.browser, kept => kept.text === text, 'the words to be kept');
  expect(draft).toMatchObject({ system: 'coral', state: { name: 'writing' } });

  await page.clickAt(await middleOf('.coral-createComment-submit'));
  await poll(async () => (await alert()) !== '', { what: 'Coral to refuse' });
  expect(await written()).toBe(text);
  expect((await keptDrafts(one.browser)).map(({ state }) => state.name)).not.toContain('seen');
  await page.clickAt(await middleOf('.coral-createComment-submit'));
  const waiting = await inState('waiting', text);
  expect(waiting.system).toBe('coral');
  expect(await written()).toBe('');
});

test('whatever the refusal looks like, the text and the reason are there at once, and go back into the form', async () => {
  const field = '#comment';
  const text = 'Refusé six fois, jamais perdu.';
  const page = await write('refusing', field, 'Non [url=a]');
  // Antispam Bee takes whoever posts within five seconds of loading for a robot, and such an address for spam.
  await waitBelow(page, field, say('forecast.time-trap'));
  await waitBelow(page, field, say('forecast.too-short'));
  await waitBelow(page, field, say('forecast.bbcode'));
  await page.press('Control+a');
  await page.typeFocused('Refusé, et trop long pour ce champ-ci, qui dit ce qu’il prend.');
  await waitBelow(page, field, say('forecast.too-long'));
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
