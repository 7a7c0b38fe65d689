import { afterAll, expect, test } from 'vitest';
import { waitForText } from '../journey/popup-parts.ts';
import { say as sayFrench } from '../journey/words.ts';
import { createTranslator } from '../../utils/platform/i18n.ts';
import { en } from '../../utils/platform/locales/en/index.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { launchWithCauserie } from './causerie-test.ts';
import { putItems } from './put-drafts.ts';

/** For Firefox to speak French the driver has to load the add-on again, which closes its tabs. */
const say = createTranslator('en', en).t;

let browser: TestBrowser | undefined;

afterAll(() => browser?.close());

/** Writes on the live sample, has it cleaned, loses it and takes it back; the message follows. */
async function walkSteps(page: TestPage, speak: typeof say): Promise<void> {
  await waitForText(page, speak('welcome.title'));
  await waitForText(page, speak('welcome.accessAll'));
  await page.type('textarea', 'Un tracteur !!!!! https://autre.example/?utm_source=lettre');
  await page.click({ role: 'button', name: speak('findings.fixAll') });
  const cleaned = await poll(
    async () => {
      const text = await page.value('textarea');
      return !text.includes('utm_source') && text;
    },
    { what: 'the text to be cleaned' },
  );
  expect(await page.text('.bubble')).toContain('https://autre.example/');
  await page.click({ role: 'button', name: speak('welcome.lose') });
  expect(await page.value('textarea')).toBe('');
  await page.click({ role: 'button', name: speak('page.restoreDraft') });
  expect(await page.value('textarea')).toBe(cleaned);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

const storedIn = (started: TestBrowser) =>
  started.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
    };
    return JSON.stringify(await chrome.storage.local.get(null));
  });

test('an installation shows the first steps once, in the reader’s language; an update tells one line', async () => {
  const started = await launchWithCauserie({ keepsWelcome: true, locale: 'en' });
  browser = started;
  const address = `${started.extensionOrigin}/welcome.html`;
  const page = await started.findPage(url => url === address);
  await walkSteps(page, say);
  const stored = await storedIn(started);
  expect(stored, 'the sample is kept nowhere').not.toContain('tracteur');
  expect(stored).toContain('welcomed');
  await page.close();

  await putItems(started, { preferences: { schema: 2, language: 'fr' } });
  const inFrench = await started.openExtensionPage('/welcome.html');
  await walkSteps(inFrench, sayFrench);
  await inFrench.close();

  await started.reloadExtension();
  const help = await started.openExtensionPage('/welcome.html#help');
  await waitForText(help, sayFrench('welcome.messengers'));
  expect(await help.text('.messenger-states')).toContain(sayFrench('shareState.opens-filled'));
  expect(await help.text('#shortcuts'), 'every key was given').not.toContain(
    sayFrench('options.shortcutsNone'),
  );
  expect((await started.openedTabs()).filter(url => url === address)).toEqual([]);

  const news = sayFrench('news.see');
  const popup = await started.openPopup(help);
  await waitForText(popup, sayFrench('here.browserPage'));
  expect(await popup.text('main'), 'nothing is new after an installation').not.toContain(news);
  await popup.close();
  await putItems(started, { 'seen-version': '0.0.9' });
  const told = await started.openPopup(help);
  await waitForText(told, news);
  await told.click({ role: 'link', name: news });
  const shown = await started.findPage(url => url === `${address}#news`);
  await waitForText(shown, sayFrench('newsOf.0.1.0'));
  await poll(async () => !(await storedIn(started)).includes('0.0.9'), {
    what: 'the news to be known',
  });
});
