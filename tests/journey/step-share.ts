import assert from 'node:assert/strict';
import { poll } from '../support/browsers/poll.ts';
import type { TestPopup } from '../support/browsers/test-browser.ts';
import type { JourneyStep } from './journey.ts';
import { storedItems, waitForLauncher } from './page-parts.ts';
import { openTab, waitForText } from './popup-parts.ts';
import { say } from './words.ts';

const NOTE = 'À lire ce soir, R&D comprise : 100 % utile + court';

export const share: JourneyStep = {
  title: 'Pass the article on to WhatsApp, Messenger, SMS and Telegram',
  walk: async ({ browser, wordpress, picture }) => {
    const article = wordpress.articles.french;
    const page = await browser.openPage(`${article}?utm_source=lettre#comments`);
    await waitForLauncher(page);
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p, .entry-content p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    const quoted = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
    const seen: string[] = [];
    for (const [id, expected] of [
      ['whatsapp', 'https://web.whatsapp.com/send?text='],
      ['messenger', 'https://www.facebook.com/messages/new'],
      ['sms', null],
      ['telegram', 'https://t.me/share/url?url='],
    ] as const) {
      const before = await browser.openedTabs();
      const popup = await browser.openPopup(page);
      await openTab(popup, say('tabs.share'));
      await popup.waitFor('.article-card');
      await popup.type({ role: 'textbox', name: say('share.note') }, NOTE);
      if (id === 'whatsapp') await picture(popup, 'message-and-messengers');
      await popup.click(`[data-messenger="${id}"]`);
      if (expected === null) {
        await waitForText(popup, say('share.qrHelp'));
        await picture(popup, `shared-by-${id}`);
        seen.push(`${id}: a code for the phone, and the message copied`);
        await popup.close();
        continue;
      }
      const opened = await poll(
        async () => (await browser.openedTabs()).find(url => isNew(url, before, expected)),
        { what: `${id} to open at ${expected}`, timeout: 15_000 },
      );
      const message = decodeURIComponent(opened);
      if (id === 'whatsapp') {
        assert.ok(message.includes(NOTE), 'the note arrives whole');
        assert.ok(message.includes(quoted.slice(0, 40)), 'the selection is quoted');
      }
      if (id !== 'messenger') assert.ok(message.includes(article) && !message.includes('utm_'));
      else assert.ok((await browser.clipboardText()).includes(article), 'the message is copied');
      seen.push(`${id}: ${opened.slice(0, 110)}…`);
      await closeIfOpen(popup);
      const tab = await browser.findPage(url => url === opened);
      await tab.close();
    }
    assert.ok(
      (await browser.openedTabs()).some(url => url.startsWith(article)),
      'the article stays',
    );
    const history = (await storedItems(browser, 'local'))['share-history'] as {
      messenger: string;
    }[];
    const shared = history.map(({ messenger }) => messenger).toSorted();
    assert.deepEqual(shared, ['messenger', 'sms', 'telegram', 'whatsapp']);
    const popup = await browser.openPopup(page);
    await openTab(popup, say('tabs.share'));
    await waitForText(popup, say('share.history'));
    await picture(popup, 'what-was-shared');
    await popup.close();
    await page.close();
    return [...seen, `history: ${shared.join(', ')}`];
  },
};

/** A new tab closes the popup, except in a browser told by the tests to leave popups alone. */
async function closeIfOpen(popup: TestPopup): Promise<void> {
  try {
    await popup.close();
  } catch {
    // Already closed, as it should be.
  }
}

const isNew = (url: string, before: readonly string[], start: string): boolean =>
  url.startsWith(start) && !before.includes(url);
