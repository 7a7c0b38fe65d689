import { expect, test } from 'vitest';
import {
  FIELD,
  keptDrafts,
  launcherOf,
  storedItems,
  waitForDraft,
  waitForField,
  waitForLauncher,
  waitForLauncherText,
} from '../journey/page-parts.ts';
import { openTab, waitForText } from '../journey/popup-parts.ts';
import { say, sayPlural } from '../journey/words.ts';
import { createTranslator } from '../../utils/platform/i18n.ts';
import { en } from '../../utils/platform/locales/en/index.ts';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument, TestPage, TestPopup } from '../support/browsers/test-browser.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';

const english = createTranslator('en', en).t;

const one = useOneBrowser();
const { openArticle } = oneArticle(one);

async function openPreferences(page: TestPage): Promise<TestPopup> {
  const popup = await one.browser.openPopup(page);
  await openTab(popup, say('tabs.preferences'));
  return popup;
}

async function storedPreferences(): Promise<Partial<Preferences>> {
  const { preferences } = await storedItems(one.browser, 'local');
  return (preferences ?? {}) as Partial<Preferences>;
}

/** Waits until the preferences are stored as wanted. */
const waitForPreferences = (accepts: (preferences: Partial<Preferences>) => boolean) =>
  poll(async () => accepts(await storedPreferences()), { what: 'the preferences to be stored' });

/** Chooses in the first list that offers a value; menus of the system cannot be clicked from here. */
const chooseOption = (view: TestDocument, value: string) =>
  view.evaluate(wanted => {
    const selects = [...document.querySelectorAll('select')];
    const select = selects.find(list => [...list.options].some(entry => entry.value === wanted));
    if (!select) throw new Error(`${wanted} is not offered`);
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);

const siteMode = (mode: 'on' | 'quiet' | 'off') => ({
  role: 'radio',
  name: say(`siteMode.${mode}`),
});

const hasLauncher = (page: TestPage) =>
  page.evaluate(
    launcher => (document.querySelector(launcher)?.getBoundingClientRect().height ?? 0) > 10,
    launcherOf(),
  );

test('a site turned off is left alone at once, stays so over a restart, and comes back', async () => {
  const page = await openArticle();
  await page.type(FIELD, 'Gardé avant.');
  await waitForDraft(one.browser, ({ text }) => text === 'Gardé avant.', 'the draft to be kept');
  const popup = await openPreferences(page);
  await popup.click(siteMode('off'));
  await poll(async () => !(await hasLauncher(page)), { what: 'the launcher to go' });
  await popup.close();
  await page.type(FIELD, ' Pas ceci.');
  await page.press('Tab');
  const off = await one.browser.openPopup(page);
  await waitForText(off, say('here.siteOff'));
  expect((await keptDrafts(one.browser)).map(({ text }) => text)).toEqual(['Gardé avant.']);
  await off.close();

  one.browser = await one.browser.relaunch();
  const again = await one.open(one.wordpress.articles.french);
  const popupAgain = await one.browser.openPopup(again);
  await waitForText(popupAgain, say('here.siteOff'));
  expect(await hasLauncher(again)).toBe(false);
  await popupAgain.click({ role: 'button', name: say('here.siteOn') });
  await waitForText(popupAgain, 'WordPress');
  await popupAgain.close();
  await waitForLauncher(again);
  expect((await storedPreferences()).sites).toEqual({});
});

test('language and theme act at once in the popup and in the open page', async () => {
  const page = await openArticle();
  await waitForLauncherText(page, say('page.openSheet'));
  const popup = await openPreferences(page);
  await chooseOption(popup, 'en');
  await waitForText(popup, english('preferences.theme'));
  await popup.click({ role: 'radio', name: english('preferences.themeDark') });
  const root = await popup.waitForValue(
    () => document.documentElement.dataset['theme'] && document.documentElement.lang,
    {},
  );
  expect(root).toBe('en');
  await popup.close();
  await waitForLauncherText(page, english('page.openSheet'));
  expect(await storedPreferences()).toMatchObject({ language: 'en', theme: 'dark' });
});

test('the reader’s messengers, in their order; drafts kept for as long as they say', async () => {
  const page = await openArticle();
  const allOfThem = await one.browser.openExtensionPage('/options.html#messengers');
  await allOfThem.click({ role: 'switch', name: 'SMS' });
  await waitForPreferences(({ messengers }) => messengers?.includes('sms') === false);
  const up = { role: 'button', name: say('preferences.moveUp', { messenger: 'Telegram' }) };
  await allOfThem.click(up);
  await waitForPreferences(({ messengers }) => messengers?.[1] === 'telegram');
  await allOfThem.click(up);
  await waitForPreferences(({ messengers }) => messengers?.[0] === 'telegram');
  await allOfThem.close();
  const popup = await one.browser.openPopup(page);
  await openTab(popup, say('tabs.share'));
  const shown = await popup.waitForValue(() => {
    const messengers = [...document.querySelectorAll<HTMLElement>('button.messenger')];
    return messengers.length > 0 && messengers.map(({ dataset }) => dataset['messenger'] ?? '');
  }, {});
  expect(shown).toEqual(['telegram', 'whatsapp', 'messenger']);

  await openTab(popup, say('tabs.preferences'));
  await chooseOption(popup, '7');
  await waitForPreferences(({ keepDraftsDays }) => keepDraftsDays === 7);
  await popup.close();
  const reopened = await openPreferences(page);
  const days = await reopened.waitForValue(
    label =>
      [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].some(({ textContent }) => textContent === label),
      )?.value,
    {},
    sayPlural('preferencesCount.days', 7),
  );
  expect(days).toBe('7');
  await reopened.close();
});

test('the identity is filled on a click only, into fields one can see, and stays on this machine', async () => {
  const page = await openArticle();
  const allOfThem = await one.browser.openExtensionPage('/options.html#identities');
  const identity = {
    name: 'Camille Lectrice',
    email: 'camille@exemple.fr',
    site: 'https://exemple.fr/',
  };
  for (const [label, value] of [
    [say('preferences.name'), identity.name],
    [say('preferences.email'), identity.email],
    [say('preferences.website'), identity.site],
  ] as const)
    await allOfThem.type({ role: 'textbox', name: label }, value);
  await allOfThem.press('Tab');
  await waitForText(allOfThem, say('preferences.identitySaved'));
  await allOfThem.close();

  // A field for machines, as some sites add: seen by nobody, named like the real one.
  await page.evaluate(() => {
    const bait = document.createElement('input');
    bait.name = 'email';
    bait.id = 'bait';
    bait.style.cssText = 'position:absolute;left:-9999px';
    document.querySelector('form#commentform')?.append(bait);
  });
  const write = await one.browser.openPopup(page);
  await write.waitFor({ role: 'button', name: say('write.identityFill') });
  const values = () =>
    page.evaluate(() =>
      ['#author', '#email', '#url', '#bait'].map(
        selector => document.querySelector<HTMLInputElement>(selector)?.value,
      ),
    );
  expect(await values(), 'nothing before the click').toEqual(['', '', '', '']);
  await write.click({ role: 'button', name: say('write.identityFill') });
  await waitForField(page, identity.name, '#author');
  expect(await values()).toEqual([identity.name, identity.email, identity.site, '']);
  await write.close();
  expect(await storedItems(one.browser, 'local')).toMatchObject({
    identities: { list: [identity] },
  });
  expect(JSON.stringify(await storedItems(one.browser, 'sync'))).not.toContain('camille');
});

test('what the browser carries elsewhere holds nothing of what was written', async () => {
  const page = await openArticle();
  await page.type(FIELD, 'Ceci ne voyage pas.');
  await waitForDraft(one.browser, ({ text }) => text !== '', 'the draft to be kept');
  const popup = await openPreferences(page);
  await popup.click({ role: 'radio', name: say('preferences.themeLight') });
  await waitForPreferences(({ theme }) => theme === 'light');
  await popup.close();
  const synced = await poll(
    async () => {
      const items = JSON.stringify(await storedItems(one.browser, 'sync'));
      return items.includes('preferences/theme') && items;
    },
    { what: 'the theme to travel' },
  );
  expect(synced).not.toContain('voyage');
});
