import { afterAll, expect, test } from 'vitest';
import { waitForText } from '../journey/popup-parts.ts';
import { createTranslator } from '../../utils/platform/i18n.ts';
import { en } from '../../utils/platform/locales/en/index.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestBrowser } from '../support/browsers/test-browser.ts';
import { launchWithCauserie } from './causerie-test.ts';

/** For Firefox to speak French the driver has to load the add-on again, which closes its tabs. */
const say = createTranslator('en', en).t;

let browser: TestBrowser | undefined;

afterAll(() => browser?.close());

test('an installation shows the first steps once: kept, checked, shared, on a live sample', async () => {
  const started = await launchWithCauserie({ keepsWelcome: true, locale: 'en' });
  browser = started;
  const address = `${started.extensionOrigin}/welcome.html`;
  const page = await started.findPage(url => url === address);
  await waitForText(page, say('welcome.title'));
  await waitForText(page, say('welcome.accessAll'));

  const own = 'Un tracteur !!!!! https://autre.example/?utm_source=lettre';
  await page.type('textarea', own);
  await page.waitFor({ role: 'button', name: say('findings.fixAll') });
  await page.click({ role: 'button', name: say('findings.fixAll') });
  const cleaned = await poll(
    async () => {
      const text = await page.value('textarea');
      return !text.includes('utm_source') && text;
    },
    { what: 'the text to be cleaned' },
  );
  expect(await page.text('.bubble')).toContain('https://autre.example/');
  await page.click({ role: 'button', name: say('welcome.lose') });
  expect(await page.value('textarea')).toBe('');
  await page.click({ role: 'button', name: say('page.restoreDraft') });
  expect(await page.value('textarea')).toBe(cleaned);

  const stored = await started.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
    };
    return JSON.stringify(await chrome.storage.local.get(null));
  });
  expect(stored, 'the sample is kept nowhere').not.toContain('tracteur');
  expect(stored).toContain('welcomed');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.close();

  await started.reloadExtension();
  const help = await started.openExtensionPage('/welcome.html#help');
  await waitForText(help, say('welcome.messengers'));
  expect(await help.text('.messenger-states')).toContain(say('shareState.opens-filled'));
  expect((await started.openedTabs()).filter(url => url === address)).toEqual([]);
});
