import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import {
  FIELD,
  keptDrafts,
  openSheet,
  storedItems,
  waitForDraft,
  waitForField,
  waitForLauncher,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument } from '../support/browsers/test-browser.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();

const TEXT = 'Voir https://exemple.fr/etude?id=4&utm_source=lettre';
const CLEAN = 'Voir https://exemple.fr/etude?id=4';

/** What has the focus: its words, and whether one can see that it has it. */
const focused = (shown: TestDocument) =>
  shown.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const marked = [element, element.nextElementSibling, element.closest('.draft')].filter(
      part => part !== null,
    );
    const hasSign = marked.some(part => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { labels } = element as Partial<HTMLInputElement>;
    const words = element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    return { name: words.trim(), hasSign };
  });

/** Presses a key until something of this name has the focus. Each stop on the way must be seen. */
async function goTo(shown: TestDocument, name: string | RegExp, key = 'Tab'): Promise<void> {
  const isWanted = (words: string) =>
    typeof name === 'string' ? words === name : name.test(words);
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const there = await focused(shown);
    if (there !== null) {
      assert.ok(there.hasSign, `“${there.name}” does not show that it has the focus`);
      if (isWanted(there.name)) return;
      passed.push(there.name.slice(0, 40));
    }
    await shown.press(key);
  }
  throw new Error(`“${name}” is not reached by ${key}, but ${passed.join(' | ')}`);
}

/** Presses what has the focus; afterwards something still has it. */
async function pressFocused(shown: TestDocument, key = 'Enter'): Promise<void> {
  await shown.press(key);
  await poll(async () => (await focused(shown)) !== null, { what: 'something to keep the focus' });
}

test('from the article to the library without a mouse', async () => {
  const page = await one.open(one.wordpress.articles.french);
  await waitForLauncher(page);
  await page.type(FIELD, TEXT);
  await waitForDraft(one.browser, ({ text }) => text === TEXT, 'the draft to be kept');

  const sheet = await openSheet(one.browser, page);
  await sheet.waitFor({ role: 'button', name: say('findings.fixAll') });
  await goTo(sheet, say('findings.fixAll'));
  await pressFocused(sheet);
  await waitForDraft(one.browser, ({ text }) => text === CLEAN, 'the clean text to be kept');
  await goTo(sheet, say('write.insert'));
  await pressFocused(sheet);
  await waitForField(page, CLEAN);
  await sheet.press('Escape');
  await page.waitForValue(
    field => document.activeElement === document.querySelector(field)?.nextElementSibling,
    {},
    FIELD,
  );

  const popup = await one.browser.openPopup(page);
  await popup.waitFor({ role: 'textbox', name: say('write.label') });
  await goTo(popup, say('tabs.write'), 'Shift+Tab');
  await popup.press('ArrowRight');
  await popup.press('ArrowRight');
  await popup.waitFor('.messenger');
  await goTo(popup, say('share.note'));
  await popup.typeFocused('À lire.');
  await goTo(popup, /^WhatsApp/u);
  await popup.press('ArrowRight');
  await popup.press('ArrowDown');
  await goTo(popup, /^Telegram/u);
  await goTo(popup, say('tabs.share'), 'Shift+Tab');
  await popup.press('End');
  await popup.waitFor('#panel-preferences input');
  await goTo(popup, say('preferences.themeSystem'));
  await popup.press('ArrowRight');
  await poll(
    async () =>
      ((await storedItems(one.browser, 'local'))['preferences'] as { theme?: string })?.theme ===
      'light',
    { what: 'the theme to be kept' },
  );
  await goTo(popup, say('library.open'), 'Shift+Tab');
  await popup.press('Enter');

  const library = await one.browser.findPage(url => url.includes('/library.html'));
  await library.waitFor('.library-row');
  await goTo(library, /^WhatsApp et Messenger/u);
  await library.press('Enter');
  await waitForText(library, CLEAN);
  await goTo(library, say('library.remove'));
  await pressFocused(library);
  await goTo(library, say('library.removeUndo'), 'Shift+Tab');
  await pressFocused(library);
  await library.waitFor('.library-row');
  expect((await keptDrafts(one.browser)).map(({ text }) => text)).toEqual([CLEAN]);
  await library.close();
}, 120_000);
