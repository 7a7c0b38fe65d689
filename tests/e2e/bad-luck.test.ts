import { describe, expect, test } from 'vitest';
import {
  clickLauncher,
  FIELD,
  keptDrafts,
  launcherOf,
  openSheet,
  storedItems,
  waitForField,
  waitForLauncher,
  waitForLauncherText,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestBrowser, TestDocument } from '../support/browsers/test-browser.ts';
import { parseDraft } from '../../utils/domain/drafts/parse-draft.ts';
import { emptySession, fillSession, isInSession } from './full-session.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';

const TEXT = { role: 'textbox', name: say('write.label') };

const one = useOneBrowser({ allowPrivate: true });
const { openArticle, keptText } = oneArticle(one);

test('the background ends twenty times between keystrokes, and no letter is lost', async () => {
  const page = await openArticle();
  const words =
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt';
  for (const word of words.split(' ')) {
    await page.type(FIELD, `${word} `, { perSecond: 25 });
    await one.browser.stopBackground();
  }
  await keptText(`${words} `);
  expect(await page.value(FIELD)).toBe(`${words} `);
});

/** Makes the storage refuse writes as a full disk does, or take them again. */
function setStorageFull(browser: TestBrowser, isFull: boolean): Promise<void> {
  return browser.inBackground(full => {
    type Area = { set(items: object): Promise<void>; reallySet?: (items: object) => Promise<void> };
    const world = globalThis as unknown as Record<
      'chrome' | 'browser',
      { storage: { local: Area } } | undefined
    >;
    for (const local of new Set([world.chrome?.storage.local, world.browser?.storage.local])) {
      if (local === undefined) continue;
      local.reallySet ??= local.set;
      local.set = full
        ? () => Promise.reject(new Error('QuotaExceededError: the disk is full'))
        : local.reallySet;
    }
  }, isFull);
}

test('the storage refuses: the reader is told in the page and in the popup, and nothing is lost', async () => {
  const page = await openArticle();
  await page.type(FIELD, 'Avant la panne,');
  await keptText('Avant la panne,');
  await setStorageFull(one.browser, true);
  await page.type(FIELD, ' pendant,');
  await waitForLauncherText(page, say('page.noRoom'));
  expect(await page.value(FIELD)).toBe('Avant la panne, pendant,');

  // What was refused is read as if it were stored: in another surface, and after that one closed.
  const first = await one.browser.openPopup(page);
  const holds = (popup: TestDocument, text: string) =>
    poll(async () => (await popup.value(TEXT)) === text, { what: `“${text}” to be shown` });
  await holds(first, 'Avant la panne, pendant,');
  await first.type(TEXT, ' ici aussi');
  await waitForText(first, say('write.notSavedQuota'));
  await first.close();
  const popup = await one.browser.openPopup(page);
  await holds(popup, 'Avant la panne, pendant, ici aussi');
  expect((await keptDrafts(one.browser)).map(draft => draft.text)).toEqual(['Avant la panne,']);
  await setStorageFull(one.browser, false);
  const typed = await popup.value(TEXT);
  const retry = { role: 'button', name: say('common.retry') };
  await poll(
    async () => {
      if (await popup.isVisible(retry)) await popup.click(retry);
      return (await popup.text('body')).includes(say('write.roomShort'));
    },
    { what: 'the popup to save again', timeout: 20_000 },
  );
  await keptText(typed);
  await popup.close();

  await page.type(FIELD, ' après.');
  await waitForLauncherText(page, say('page.roomShort'));
  await keptText('Avant la panne, pendant, après.');
});

/** All that is on the disk, once the first synchronization, which may come at any moment, has made its notes. */
async function settledItems(): Promise<string> {
  await one.browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ preferences: { theme: 'light' } });
  });
  await poll(async () => 'sync-report' in (await storedItems(one.browser, 'local')), {
    what: 'the first synchronization',
  });
  return JSON.stringify(await storedItems(one.browser, 'local'));
}

test('a private window: nothing on the disk, the text in memory, and usable', async () => {
  const before = await settledItems();
  const page = await openArticle('french', { private: true });
  const text = 'Entre nous, dans une fenêtre privée.';
  await page.type(FIELD, text);
  await poll(
    async () => (await keptDrafts(one.browser, 'session')).some(draft => draft.text === text),
    { what: 'the draft to be in memory' },
  );
  const popup = await one.browser.openPopup(page);
  await poll(async () => (await popup.value(TEXT)) === text, { what: 'the draft to be shown' });
  await popup.type(TEXT, ' Même ici.');
  await waitForText(popup, say('write.savedSession'));
  await popup.click({ role: 'button', name: say('write.insert') });
  await waitForField(page, `${text} Même ici.`);
  await popup.close();
  expect(JSON.stringify(await storedItems(one.browser, 'local'))).toBe(before);
  expect(JSON.stringify(await storedItems(one.browser, 'sync'))).not.toContain('Entre nous');
  await page.close();
  // As the popup promised: until the private window closes.
  await poll(async () => (await keptDrafts(one.browser, 'session')).length === 0, {
    what: 'the private draft to be forgotten',
  });
});

test('the quota is really reached, as in a private window: told before, told then, and nothing is lost', async () => {
  // It remembers for a while how much room there was for the test before.
  await one.browser.stopBackground();
  const page = await openArticle('french', { private: true });
  const isKept = (text: string) =>
    poll(() => isInSession(one.browser, text), { what: `“${text}” to be kept`, timeout: 20_000 });
  await fillSession(one.browser, 900_000);
  await page.type(FIELD, 'À l’étroit,');
  await waitForLauncherText(page, say('page.roomShort'));
  await isKept('À l’étroit,');
  await fillSession(one.browser, 0);
  await page.type(FIELD, ' sans plus de place.');
  await waitForLauncherText(page, say('page.noRoom'));
  // What was stored before is whole, what found no room stays in the field and is tried again.
  await isKept('À l’étroit,');
  const whole = 'À l’étroit, sans plus de place.';
  expect(await page.value(FIELD)).toBe(whole);
  await emptySession(one.browser);
  await isKept(whole);
  await poll(
    async () => !(await page.insideClosed(launcherOf())).text.includes(say('page.noRoom')),
    { what: 'the refusal to be taken back' },
  );
});

/** Keys a second, as a quick typist's. */
const PACE = 12;

// Before those that turn the extension off: Chromium writes its preferences seconds later, and one killed in
// between starts with the extension still off.
test(
  'the browser is killed five times at any moment: a second of typing is the most that is lost',
  { timeout: 240_000 },
  async () => {
    const sentence =
      'La phrase continue tant que personne ne tire la prise, et personne ne sait quand. ';
    for (let round = 1; round <= 5; round++) {
      const page = await openArticle();
      const text = `${round}. ${sentence}`;
      await page.type(FIELD, text.slice(0, 4));
      const typedAt: number[] = [0, 0, 0, 0];
      const end = Date.now() + 800 + Math.random() * 2500;
      while (Date.now() < end && typedAt.length < text.length) {
        await page.typeFocused(text.charAt(typedAt.length), { perSecond: PACE });
        typedAt.push(Date.now());
      }
      const killedAt = Date.now();
      one.browser = await one.browser.relaunch();
      const drafts = await keptDrafts(one.browser);
      const [kept] = drafts;
      const due = typedAt.filter(at => at <= killedAt - 1000).length;
      expect(
        drafts.map(draft => parseDraft(draft)?.text),
        'readable',
      ).toEqual([kept?.text]);
      expect(text.startsWith(kept?.text ?? '-'), `“${kept?.text}” is what was typed`).toBe(true);
      expect(kept?.text.length).toBeGreaterThanOrEqual(due);
    }
  },
);

describe('the extension changes while the page is open', () => {
  test('updated: the text stays where it is, and can be gone on with', async () => {
    const page = await openArticle();
    await page.type(FIELD, 'Avant la mise à jour,');
    await keptText('Avant la mise à jour,');
    // Chromium leaves the old script in the page, cut off: it can only say so. Firefox ends it and
    // starts the new one in the open page, in place of the old launcher: it just goes on.
    const isCutOff = one.browser.name === 'chromium';
    await page.evaluate(launcher => {
      document.querySelector(launcher)?.setAttribute('data-version', 'old');
    }, launcherOf());
    await one.browser.reloadExtension();
    await poll(async () => (await page.evaluate(countLaunchers, 'old')) === (isCutOff ? 1 : 0), {
      what: 'the new script to take over, or the old one to stay alone',
      timeout: 30_000,
    });
    await waitForLauncher(page);
    await page.type(FIELD, ' après.');
    const whole = 'Avant la mise à jour, après.';
    expect(await page.value(FIELD)).toBe(whole);
    if (isCutOff) await waitForLauncherText(page, say('page.reload'));
    else await keptText(whole);
    const { text } = (await keptDrafts(one.browser))[0] ?? { text: '' };
    expect(text).toBe(isCutOff ? 'Avant la mise à jour,' : whole);
    expect(await page.evaluate(countLaunchers, 'new')).toBe(isCutOff ? 0 : 1);
    // The popup brings the new script where the old one is cut off: they share no world.
    const popup = await one.browser.openPopup(page);
    await waitForText(popup, 'WordPress');
    await popup.close();
    // Its launcher waits until the popup is drawn.
    await poll(async () => (await page.evaluate(countLaunchers, 'new')) > 0, {
      what: 'the launcher of the new script',
      timeout: 10_000,
    });
    expect(await page.evaluate(countLaunchers, 'new')).toBe(1);
    await page.reload();
    await waitForLauncher(page);
    const { text: later } = (await keptDrafts(one.browser))[0] ?? { text: '' };
    expect(later).toMatch(/^Avant la mise à jour,/u);
    // Firefox gives a reloaded page its field back; Chromium leaves that to us.
    if ((await page.value(FIELD)) === '') await clickLauncher(page, say('page.restoreDraft'));
    await waitForField(page, later);
  });

  test('turned off and on again: the text stays, the draft is there after a reload', async () => {
    const page = await openArticle();
    await page.type(FIELD, 'Gardé avant la coupure.');
    await keptText('Gardé avant la coupure.');
    await one.browser.setExtensionEnabled(false);
    await page.type(FIELD, ' Et ceci pendant.');
    const whole = 'Gardé avant la coupure. Et ceci pendant.';
    expect(await page.value(FIELD)).toBe(whole);
    if (one.browser.name === 'chromium') await waitForLauncherText(page, say('page.reload'));
    await one.browser.setExtensionEnabled(true);
    await page.goto(one.wordpress.articles.french);
    await waitForLauncher(page);
    await poll(
      async () =>
        (await page.value(FIELD)) !== '' ||
        (await page.insideClosed(launcherOf())).buttons.length === 2,
      { what: 'the draft to be offered' },
    );
    const sheet = await openSheet(one.browser, page);
    await poll(async () => (await sheet.value(TEXT)).startsWith('Gardé avant la coupure.'), {
      what: 'the draft to be there',
    });
  });
});

/** Runs in the page: the launchers below its field, those marked as old or the others. */
function countLaunchers(which: 'old' | 'new'): number {
  const field = document.querySelector('#comment');
  return [...(field?.parentElement?.children ?? [])].filter(
    host => host.localName === 'div' && host.hasAttribute('data-version') === (which === 'old'),
  ).length;
}
