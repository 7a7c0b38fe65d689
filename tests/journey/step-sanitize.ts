import assert from 'node:assert/strict';
import type { JourneyStep } from './journey.ts';
import { FIELD, openSheet, waitForDraft, waitForLauncher } from './page-parts.ts';
import { waitForText } from './popup-parts.ts';
import { say } from './words.ts';

const TEXTAREA = { role: 'textbox', name: say('write.label') };

/** A link with trackers, an invisible character, an element WordPress drops, and a comparison it would eat. */
const ROUGH =
  ' <b>Bravo</b> <u>vraiment</u>. Si x<y, y>z, voir https://exemple.fr/etude?id=4&utm_source=lettre&fbclid=abc ok\u200B.';

const CLEAN_LINK = 'https://exemple.fr/etude?id=4';

export const sanitize: JourneyStep = {
  title: 'See what the site will show, clean it in one click, put it into the page',
  walk: async ({ browser, wordpress, picture }) => {
    const page = await browser.openPage(wordpress.articles.french);
    await waitForLauncher(page);
    const sheet = await openSheet(browser, page);
    await sheet.waitFor(TEXTAREA);
    await sheet.press('Mod+End');
    await sheet.type(TEXTAREA, ROUGH);
    await sheet.waitFor({ role: 'button', name: say('findings.fixAll') });
    const before = await previewOf(sheet, 'Bravo');
    assert.match(before, /<strong>|<b>/u, 'bold is shown');
    assert.doesNotMatch(before, /<u>/u, 'an element that WordPress drops is not');
    assert.match(
      before,
      /<a [^>]*href="https:\/\/exemple\.fr\/etude/u,
      'a link is shown as a link',
    );
    await picture(page, 'sheet-preview-and-findings');
    const rough = await sheet.value(TEXTAREA);
    await sheet.click({ role: 'button', name: say('findings.fixAll') });
    await sheet.waitForValue(
      link => !document.querySelector('textarea')?.value.includes('utm_source') && link,
      {},
      CLEAN_LINK,
    );
    const clean = await sheet.value(TEXTAREA);
    assert.match(clean, /https:\/\/exemple\.fr\/etude\?id=4 ok\./u);
    assert.doesNotMatch(clean, /\u200B|fbclid/u);
    await picture(page, 'cleaned-in-one-click');
    await sheet.click({ role: 'button', name: say('findings.undoFix') });
    await sheet.waitForValue(text => document.querySelector('textarea')?.value === text, {}, rough);
    await sheet.click({ role: 'button', name: say('findings.fixAll') });
    await waitForDraft(browser, ({ text }) => text === clean, 'the clean text to be kept');
    const shown = await previewOf(sheet, 'y&gt;z');
    await sheet.click({ role: 'button', name: say('write.insert') });
    await waitForText(sheet, say('write.insertedWithButton', { button: 'Laisser un commentaire' }));
    assert.equal(await page.value(FIELD), clean, 'the field holds the very text');
    await picture(page, 'inserted-into-the-field');
    await page.close();
    return [
      `lost or cleaned: comparison, <u>, two trackers, one invisible character`,
      `preview: ${shown}`,
      `inserted ${clean.length} characters; nothing was submitted`,
    ];
  },
};

/** The preview's HTML, once it shows something. */
async function previewOf(
  sheet: Parameters<typeof waitForText>[0],
  containing: string,
): Promise<string> {
  return sheet.waitForValue(
    wanted => {
      const html = document.querySelector('.preview-shown')?.innerHTML ?? '';
      return html.includes(wanted) ? html : '';
    },
    { timeout: 10_000 },
    containing,
  );
}
