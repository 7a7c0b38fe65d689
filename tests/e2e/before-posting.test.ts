import { expect, test } from 'vitest';
import {
  clickLauncher,
  FIELD,
  keptDrafts,
  openSheet,
  postComment,
  storedItems,
  waitForDraft,
  waitForLauncherText,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { draftKey } from '../../utils/storage/draft-keys.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';
import { putItems } from './put-drafts.ts';

// Of its own: Firefox’ sidebar stays open, and makes every later page narrow.
const one = useOneBrowser({});
const { openArticle, keptText } = oneArticle(one);

const TEXT = { role: 'textbox', name: say('write.label') };

const titleOf = (page: TestPage) => page.evaluate(() => document.title);

test('below the field: links and a first time that will be held, a trap to empty, a mark in the title', async () => {
  const page = await openArticle();
  const title = await titleOf(page);
  await page.evaluate(() => {
    document
      .querySelector('#commentform')
      ?.insertAdjacentHTML('beforeend', '<p style="display:none"><input name="alt_s"></p>');
  });
  await page.type(FIELD, 'Voir https://a.example et https://b.example');
  await waitForLauncherText(page, say('forecast.links'));
  await waitForLauncherText(page, say('forecast.first-time'));
  expect(await titleOf(page)).toBe(`✎ ${title}`);
  await page.evaluate(() => {
    document.title = '(1) nouveau commentaire';
  });
  await page.waitForValue(() => document.title === '✎ (1) nouveau commentaire', {});

  await page.evaluate(() => {
    const trap = document.querySelector<HTMLInputElement>('[name=alt_s]');
    if (trap === null) return;
    trap.value = 'rempli tout seul';
    trap.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitForLauncherText(page, say('forecast.trap-filled'));
  await clickLauncher(page, say('posting.emptyTrap'));
  await page.waitForValue(
    () => document.querySelector<HTMLInputElement>('[name=alt_s]')?.value === '',
    {},
  );
  await postComment(page);
  await waitForDraft(one.browser, draft => draft.state.name !== 'writing', 'the comment to leave');
  await page.waitForValue(() => !document.title.startsWith('✎'), {});
});

test('words already sent here, too soon after: told, sent all the same, refused as a duplicate, and given back', async () => {
  const text = 'Je le dis deux fois, par mégarde.';
  const first = await openArticle();
  await first.type(FIELD, text);
  await postComment(first);
  const seen = (kept: { state: { name: string } }) => kept.state.name === 'seen';
  const sent = await waitForDraft(one.browser, seen, 'the first to be seen');
  const page = await openArticle();
  // As if this moment, however long the page took: WordPress wants fifteen seconds in between.
  const state = { ...sent.state, at: Date.now() };
  await putItems(one.browser, { [draftKey(sent.id)]: { ...sent, state } });
  await page.type(FIELD, text);
  await waitForLauncherText(page, say('forecast.duplicate'));
  await waitForLauncherText(page, say('forecast.flood'));
  await postComment(page);
  const failed = await waitForDraft(
    one.browser,
    draft => draft.state.name === 'failed',
    'the second to be refused',
  );
  expect(failed.state).toMatchObject({ reason: 'duplicate' });
  const rescue = await one.browser.sheetOf(page, { timeout: 20_000 });
  await waitForText(rescue, say('failure.duplicate'));
});

test('a draft put aside rings though the background died, and opens its article on a click', async () => {
  const page = await openArticle();
  const text = 'À relire à tête reposée. Vous êtes un connard.';
  await page.type(FIELD, text);
  const { id } = await keptText(text);
  const popup = await one.browser.openPopup(page);
  await popup.waitFor('.composer-extras');
  const before = await placesOfButtons(popup);
  await waitForText(popup, say('secondLook.attack'));
  expect(await placesOfButtons(popup), 'what is said late moves no button').toEqual(before);
  expect(await placesUnderLateLine(popup), 'nor does it lie over one').toEqual([]);
  await popup.click('.composer-extras details:nth-of-type(2) summary');
  await popup.click({ role: 'button', name: say('rest.an-hour') });
  await poll(
    async () => (await keptDrafts(one.browser)).some(({ remindAt }) => remindAt !== null),
    { what: 'the reminder to be set' },
  );
  await popup.close();
  // The hour passes: the draft and its alarm are set to a moment from now.
  await one.browser.inBackground(async draftId => {
    type Api = {
      storage: {
        local: {
          get(key: string): Promise<Record<string, object>>;
          set(items: object): Promise<void>;
        };
      };
      alarms: { create(name: string, when: object): Promise<void> };
    };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const key = `draft:${draftId}`;
    const draft = (await chrome.storage.local.get(key))[key];
    await chrome.storage.local.set({ [key]: { ...draft, remindAt: Date.now() } });
    await chrome.alarms.create('reminders', { when: Date.now() + 1500 });
  }, id);
  await one.browser.stopBackground();
  await poll(async () => (await one.browser.badgeOf(one.wordpress.articles.french)) === '⏰', {
    what: 'the bell on the toolbar',
    timeout: 60_000,
  });
  const later = await one.browser.openPopup(page);
  await later.waitFor('.reminders-due');
  await later.click('.reminders-due button');
  await poll(
    async () =>
      (await one.browser.openedTabs()).filter(url => url.startsWith(one.wordpress.articles.french))
        .length === 2,
    { what: 'the article to open' },
  );
  expect((await one.wordpress.comments('french')).map(({ content }) => content)).not.toContain(
    text,
  );
});

test('one draft in two surfaces: what is typed in one is in the other, and writing goes on at the same letter', async () => {
  await openArticle();
  const tabId = await one.browser.inBackground(async url => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find(tab => tab.url?.startsWith(url))?.id ?? 0;
  }, one.wordpress.articles.french);
  const panel = await one.browser.openExtensionPage(`/popup.html?tab=${tabId}`);
  const window = await one.browser.openExtensionPage(`/popup.html?tab=${tabId}`);
  const holds = (surface: TestDocument, text: string) =>
    // By its class: Chromium answers no question about roles in a tab that is not in front.
    poll(async () => (await surface.value('.draft-text')) === text, { what: `“${text}” in both` });
  let text = '';
  for (const [index, word] of ['un ', 'deux ', 'trois ', 'quatre ', 'cinq '].entries()) {
    const surface = index % 2 === 0 ? panel : window;
    await surface.type(TEXT, word);
    text += word;
    await holds(panel, text);
    await holds(window, text);
  }
  await panel.press('Home');
  await panel.typeFocused('Zéro, ');
  await keptText(`Zéro, ${text}`);
  await panel.press('ArrowRight');
  await poll(
    async () => JSON.stringify(await storedItems(one.browser, 'session')).includes('"start":7'),
    { what: 'the caret to be kept' },
  );
  await panel.close();
  await window.reload();
  await holds(window, `Zéro, ${text}`);
  await poll(
    () =>
      window.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('.draft-text')?.selectionStart === 7,
      ),
    { what: 'the caret to stand where it stood' },
  );
  await window.close();
  expect((await keptDrafts(one.browser)).map(draft => draft.text)).toEqual([`Zéro, ${text}`]);
});

test('the panel beside the page, opened from the popup: one draft in the field, the sheet and the panel, caret and scroll kept', async () => {
  const page = await openArticle();
  await page.type(FIELD, 'Dans la page.');
  await keptText('Dans la page.');
  const popup = await one.browser.openPopup(page);
  await popup.click({ role: 'button', name: say('tabs.panel') });
  const panel = await one.browser.panel({ timeout: 15_000 });
  const holds = (surface: TestDocument, text: string) =>
    poll(async () => (await surface.value('.draft-text')) === text, { what: `“${text}” there` });
  await holds(panel, 'Dans la page.');
  await page.type(FIELD, ' Encore.');
  await holds(panel, 'Dans la page. Encore.');

  const sheet = await openSheet(one.browser, page);
  await holds(sheet, 'Dans la page. Encore.');
  await panel.type('.draft-text', ' Au panneau.');
  await holds(sheet, 'Dans la page. Encore. Au panneau.');
  const lines = Array.from({ length: 30 }, (_, line) => `Ligne ${line}.`).join('\n');
  await sheet.evaluate(text => {
    const area = document.querySelector<HTMLTextAreaElement>('.draft-text');
    area?.focus();
    area?.select();
    document.execCommand('insertText', false, text);
  }, lines);
  await holds(panel, lines);
  // What stands in the page's own field is changed by the reader's click alone.
  expect(await page.value(FIELD)).toBe('Dans la page. Encore.');

  const placeIn = (surface: TestDocument) =>
    surface.evaluate(() => {
      const { selectionStart: caret, scrollTop: scroll } = document.querySelector(
        '.draft-text',
      ) as HTMLTextAreaElement;
      return { caret, scroll };
    });
  await panel.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('.draft-text');
    area?.setSelectionRange(120, 120);
    area?.scrollTo(0, 90);
  });
  const { scroll } = await placeIn(panel);
  expect(scroll).toBeGreaterThan(0);
  await panel.press('ArrowRight');
  await poll(
    async () => JSON.stringify(await storedItems(one.browser, 'session')).includes('"start":121'),
    { what: 'the caret to be kept' },
  );
  const window = await one.browser.openPopup(page);
  await poll(async () => (await placeIn(window)).caret === 121, { what: 'the caret to be there' });
  expect((await placeIn(window)).scroll).toBeGreaterThan(0);
  expect((await keptDrafts(one.browser)).map(draft => draft.text)).toEqual([lines]);
});

/** Where everything stands that can be pressed while a comment is written, besides the findings. */
const placesOfButtons = (composer: TestDocument) =>
  composer.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.format-bar button, .composer-extras *, .composer-actions .row *, .identity-fill *',
      ),
    ].map(element => {
      const { x, y } = element.getBoundingClientRect();
      return `${element.localName} ${element.className} ${Math.round(x)} ${Math.round(y)}`;
    }),
  );

/** What the late line lies over above the actions, wherever the reader scrolls to while it is shown. */
const placesUnderLateLine = (composer: TestDocument) =>
  composer.evaluate(() => {
    const panel = document.querySelector('.panel:not([hidden])');
    const actions = document.querySelector('.composer-actions')?.getBoundingClientRect();
    const line = document.querySelector('.late-line')?.getBoundingClientRect();
    if (!panel || !actions || !line) return ['no line'];
    const under: string[] = [];
    for (let top = 0; top < panel.scrollHeight - panel.clientHeight; top += 8) {
      panel.scrollTo(0, top);
      for (const element of panel.querySelectorAll('.composer-body :is(button, summary)')) {
        const box = element.getBoundingClientRect();
        const shownEnd = Math.min(box.bottom, actions.top);
        if (shownEnd > line.top && box.top < line.bottom && box.top < actions.top)
          under.push(`${element.textContent} at ${top}`);
      }
    }
    panel.scrollTo(0, 0);
    return under;
  });
