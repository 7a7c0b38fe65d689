import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD, launcherOf, storedItems, waitForLauncher } from '../journey/page-parts.ts';
import { openTab, waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import {
  preferenceNames,
  type PreferenceName,
} from '../../utils/domain/preferences/preference-table.ts';
import type { ShareRecord } from '../../utils/domain/share/share-history.ts';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { useOneBrowser } from './one-browser.ts';
import { draftNumbered, putDrafts, putItems } from './put-drafts.ts';

const one = useOneBrowser();

const DAY = 24 * 3600_000;

/** What each preference is changed to; all of them differ from what a reader gets who chose nothing. */
const chosen = {
  language: 'fr',
  theme: 'dark',
  density: 'compact',
  textSize: 'large',
  mode: 'quiet',
  sites: { '127.0.0.1': 'on' },
  pagesOff: ['(the English article)'],
  keepDraftsDays: 30,
  mostDrafts: 1000,
  libraryPageSize: 25,
  keepHistoryDays: 7,
  keepTexts: true,
  titleMark: false,
  checksOff: ['style'],
  strictness: 'strict',
  messengers: ['whatsapp', 'messenger', 'telegram'],
  messengerOrder: 'most-used',
  templates: { whatsapp: 'link' },
  installedApps: ['viber'],
  metaAppId: '12345',
  metaAppRedirect: 'https://exemple.fr/retour',
  sync: false,
  syncIdentities: true,
} satisfies Partial<Preferences>;

/** Offered only where the browser has a model of its own, which these have not. */
const NOT_OFFERED = new Set(['asksBrowserModel']);

/**
 * Where the effect of a preference is seen that this test only changes, keeps and shows again: what an
 * article, a share or a day here could not show.
 */
const SEEN_ELSEWHERE: Partial<Record<PreferenceName, string>> = {
  mostDrafts: 'tests/unit/storage/most-drafts.test.ts',
  strictness: 'tests/unit/preferences/checks.test.ts',
  asksBrowserModel: 'tests/dom/components/second-look.test.tsx',
  installedApps: 'tests/unit/share/share-plan.test.ts',
  sync: 'tests/unit/sync/two-profiles.test.ts',
  syncIdentities: 'tests/unit/sync/two-profiles.test.ts',
};

/** Chooses in the list with this label; menus of the system cannot be clicked from here. */
const choose = (view: TestDocument, label: string, value: string) =>
  view.evaluate(
    (name, wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const owner = labels.find(({ textContent }) => textContent?.trim() === name);
      const list = document.querySelector<HTMLSelectElement>(
        `#${CSS.escape(owner?.htmlFor ?? '')}`,
      );
      if (!list) throw new Error(`no list is called ${name}`);
      list.value = wanted;
      if (list.value !== wanted) throw new Error(`${wanted} is not offered`);
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );

/** What every control on the page shows, in its order. */
const controlsOf = (view: TestDocument) =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea')]
      .filter(({ type }) => type !== 'file')
      .map(control =>
        control instanceof HTMLInputElement && /checkbox|radio/u.test(control.type)
          ? `${control.name} ${control.checked}`
          : control.value,
      ),
  );

async function storedPreferences(): Promise<Partial<Preferences>> {
  const { preferences } = await storedItems(one.browser, 'local');
  return (preferences ?? {}) as Partial<Preferences>;
}

async function changeAll(options: TestDocument): Promise<void> {
  const press = (role: 'radio' | 'switch', name: string) => options.click({ role, name });
  await choose(options, say('preferences.language'), 'fr');
  await press('radio', say('preferences.themeDark'));
  await press('radio', say('options.densityCompact'));
  await press('radio', say('textSize.large'));
  await choose(options, say('preferences.keep'), '30');
  await choose(options, say('options.mostDrafts'), '1000');
  await choose(options, say('options.pageSize'), '25');
  await choose(options, say('preferences.keepHistory'), '7');
  await press('switch', say('preferences.keepTexts'));
  await press('switch', say('rescue.titleMark'));
  await press('switch', say('check.style'));
  await press('radio', say('options.strictnessStrict'));
  await press('switch', 'SMS');
  await press('radio', say('preferences.orderMostUsed'));
  await choose(options, say('share.template', { messenger: 'WhatsApp' }), 'link');
  // The same names stand in the list of those that are shown.
  await options.evaluate(title => {
    const headings = [...document.querySelectorAll('#messengers h3')];
    const list = headings.find(({ textContent }) => textContent === title)?.parentElement;
    const apps = [...(list?.querySelectorAll('label') ?? [])];
    apps.find(({ textContent }) => textContent?.trim() === 'Viber')?.click();
  }, say('options.apps'));
  await options.type({ role: 'textbox', name: say('options.metaAppId') }, chosen.metaAppId);
  await options.type(
    { role: 'textbox', name: say('options.metaAppRedirect') },
    chosen.metaAppRedirect,
  );
  await options.press('Tab');
  await press('switch', say('options.syncIdentities'));
  await press('switch', say('options.sync'));
  await press('radio', say('siteMode.quiet'));
}

test('every preference is changed where it is offered, has its effect, and is there after a restart', async () => {
  const { french, english } = one.wordpress.articles;
  expect(preferenceNames.filter(name => !NOT_OFFERED.has(name))).toEqual(Object.keys(chosen));
  expect(Object.values(SEEN_ELSEWHERE).filter(file => !existsSync(file))).toEqual([]);
  const options = await one.browser.openExtensionPage('/options.html');
  await waitForText(options, say('options.title'));
  await changeAll(options);
  await options.close();

  // Quiet everywhere; then on, on this site, and off on one page of it.
  const quiet = await one.open(french);
  const popup = await one.browser.openPopup(quiet);
  await waitForText(popup, `WordPress`);
  expect(await popup.text('.popup-header')).toContain(say('siteMode.quiet'));
  expect(await quiet.isVisible(launcherOf())).toBe(false);
  await openTab(popup, say('tabs.preferences'));
  await popup.click({ role: 'radio', name: say('siteMode.on') });
  await waitForLauncher(quiet);
  await popup.close();
  const left = await one.browser.openPopup(await one.open(english));
  await openTab(left, say('tabs.preferences'));
  await left.click({ role: 'switch', name: say('preferences.pageOff') });
  const wanted = await poll(
    async () => {
      const { pagesOff = [], ...others } = await storedPreferences();
      return pagesOff.length === 1 && { ...others, pagesOff };
    },
    { what: 'the page to be left alone' },
  );
  await left.close();
  expect(wanted).toMatchObject({ ...chosen, pagesOff: [expect.stringContaining('127.0.0.1')] });
  const shown = await one.browser.openExtensionPage('/options.html');
  await waitForText(shown, '127.0.0.1');
  const before = await controlsOf(shown);
  await shown.close();

  one.browser = await one.browser.relaunch();
  expect(await storedPreferences()).toEqual(wanted);
  const again = await one.browser.openExtensionPage('/options.html');
  await waitForText(again, '127.0.0.1');
  expect(await controlsOf(again)).toEqual(before);
  expect(await again.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    theme: 'dark',
    density: 'compact',
    textSize: 'large',
  });
  await again.close();
  await actByThem(french, english);
});

/** What the preferences do, seen in the article, the popup, the library and the storage. */
async function actByThem(french: string, english: string): Promise<void> {
  const off = await one.browser.openPopup(await one.open(english));
  await waitForText(off, say('here.pageOff'));
  await off.close();

  await putItems(one.browser, {
    'share-history': [1, 2, 3, 8].map(days => ({
      id: `share-${days}`,
      messenger: { 1: 'telegram', 8: 'sms' }[days] ?? 'whatsapp',
      articleUrl: 'https://journal.example/',
      title: 'Un article',
      at: Date.now() - days * DAY,
    })),
  });
  const page = await one.open(french);
  await waitForLauncher(page);
  const title = await page.evaluate(() => document.title);
  await page.type(FIELD, 'Bravo !!!!! Répondez à lea@exemple.fr');
  await page.press('Tab');
  const popup = await one.browser.openPopup(page);
  const remarks = await popup.waitForValue(
    told => {
      const list = document.querySelector('.findings')?.textContent ?? '';
      return list.includes(told) && list;
    },
    {},
    say('personalSomeone.email'),
  );
  expect(remarks).not.toContain(say('finding.punctuation-repeat'));
  expect(await page.evaluate(() => document.title), 'no mark in the title').toBe(title);
  await openTab(popup, say('tabs.share'));
  // By use, once it is read what was used.
  await popup.waitForValue(
    wanted => {
      const all = [...document.querySelectorAll<HTMLElement>('button.messenger')];
      return all.map(({ dataset }) => dataset['messenger']).join(' ') === wanted;
    },
    {},
    'whatsapp telegram messenger',
  );
  expect((await popup.text('.message-shown')).trim(), 'the link alone').toMatch(/^http\S+$/u);
  const section = say('optionSection.messengers');
  await popup.click({ role: 'button', name: say('options.open', { section }) });
  const led = await one.browser.findPage(url => url.endsWith('/options.html#messengers'));
  expect(await led.text('#messengers')).toContain(section);
  await led.close();
  await popup.close().catch(() => undefined);
  await shareByThem(page);

  await putDrafts(
    one.browser,
    await Promise.all(
      Array.from({ length: 40 }, (_item, at) =>
        draftNumbered(at, { updatedAt: Date.now() - (at < 30 ? 1 : 31) * DAY }),
      ),
    ),
  );
  // The sweep before agrees on the day.
  await putItems(one.browser, { 'swept-at': Date.now() });
  await one.browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, at: { when: number }): Promise<void> } };
    };
    await chrome.alarms.create('sweep-drafts', { when: Date.now() });
  });
  const library = await one.browser.openExtensionPage('/library.html');
  await waitForText(library, say('library.page', { page: '1', pages: '2' }));
  await poll(async () => (await library.text('.library-count')).includes('31'), {
    what: 'the drafts older than 30 days to be swept away',
  });
  await library.close();
}

/** A share through the reader's own app of Meta; it is remembered with its text, and an old one forgotten. */
async function shareByThem(page: TestPage): Promise<void> {
  const popup = await one.browser.openPopup(page);
  await openTab(popup, say('tabs.share'));
  await popup.click('button.messenger[data-messenger=messenger]');
  const address = await poll(
    async () => (await one.browser.openedTabs()).find(url => url.includes(chosen.metaAppId)),
    { what: 'Messenger to open' },
  );
  expect(URL.parse(address)?.searchParams.get('redirect_uri')).toBe(chosen.metaAppRedirect);
  await popup.close().catch(() => undefined);
  const history = (await storedItems(one.browser, 'local'))['share-history'] as ShareRecord[];
  expect(history.map(({ messenger }) => messenger)).toEqual([
    'messenger',
    'telegram',
    'whatsapp',
    'whatsapp',
  ]);
  expect(history[0]?.text).toContain('http');
}
