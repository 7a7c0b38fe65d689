import assert from 'node:assert/strict';
import { poll } from '../support/browsers/poll.ts';
import type { JourneyStep } from './journey.ts';
import { storedItems, waitForLauncher } from './page-parts.ts';
import { openTab, waitForText } from './popup-parts.ts';
import { say } from './words.ts';

export const preferences: JourneyStep = {
  title: 'Choose, and find the choices again after a restart',
  walk: async traveller => {
    const { wordpress, picture } = traveller;
    const page = await traveller.browser.openPage(wordpress.articles.english);
    await waitForLauncher(page);
    const popup = await traveller.browser.openPopup(page);
    await openTab(popup, say('tabs.preferences'));
    await picture(popup, 'preferences');
    await popup.click({ role: 'radio', name: say('preferences.themeDark') });
    await popup.evaluate(() => {
      const option = document.querySelector<HTMLOptionElement>('option[value="en"]');
      const select = option?.closest('select');
      if (!select) throw new Error('English is not offered');
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitForText(popup, 'Appearance');
    await picture(popup, 'preferences-in-english-and-dark');
    await popup.close();
    await poll(async () => (await preferencesOf(traveller)).language === 'en', {
      what: 'the preferences to be stored',
    });
    traveller.browser = await traveller.browser.relaunch();
    const kept = await preferencesOf(traveller);
    assert.equal(kept.language, 'en');
    assert.equal(kept.theme, 'dark');
    const again = await traveller.browser.openPage(wordpress.articles.english);
    await waitForLauncher(again);
    const reopened = await traveller.browser.openPopup(again);
    await reopened.waitFor({ role: 'tab', name: 'Write' });
    await picture(reopened, 'after-a-restart');
    await reopened.close();
    const synced = JSON.stringify(await storedItems(traveller.browser, 'sync'));
    assert.doesNotMatch(synced, /"draft|Soixante/u, 'drafts never travel');
    await again.close();
    return ['language English, theme dark: kept over a restart; no draft in the sync storage'];
  },
};

async function preferencesOf({ browser }: Parameters<JourneyStep['walk']>[0]) {
  const { preferences: stored } = await storedItems(browser, 'local');
  return (stored ?? {}) as { language?: string; theme?: string };
}
