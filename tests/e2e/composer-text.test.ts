import { describe, expect, test } from 'vitest';
import { keptDrafts, openSheet, waitForDraft, copyFromPage } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say, sayPlural } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument } from '../support/browsers/test-browser.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';

const TEXT = { role: 'textbox', name: say('write.label') };
const button = (name: string) => ({ role: 'button', name });

const one = useOneBrowser();
const { openArticle } = oneArticle(one);

/** Waits until the text area holds exactly this; the error says what it holds instead. */
async function waitForShown(composer: TestDocument, text: string): Promise<void> {
  let shown = '';
  const read = async () => {
    shown = await composer.value(TEXT);
    return shown === text;
  };
  await poll(read, { what: 'the text', timeout: 15_000 }).catch(() => null);
  expect(shown).toBe(text);
}

/** As a word processor and a web page leave it on the clipboard: layout, a picture, a list, a tracked link. */
const RICH = `
  <p class="MsoNormal" style="mso-line-height-rule:exactly;color:red">Lire <b>vite</b>&nbsp;:
  <a href="https://exemple.fr/a?id=1&amp;utm_source=lettre&amp;fbclid=xyz">https://exemple.fr/a?id=1&amp;utm_source=lettre&amp;fbclid=xyz</a></p>
  <img src="file:///C:/Users/moi/clip_image001.png" alt="">
  <ul><li>un</li><li>deux</li></ul>`;

const PASTED =
  'Lire <strong>vite</strong>\u00a0: https://exemple.fr/a?id=1&utm_source=lettre&fbclid=xyz\n\n- un\n- deux';

const selectWord = (composer: TestDocument, word: string) =>
  composer.evaluate(wanted => {
    const area = document.querySelector('textarea');
    const start = area?.value.indexOf(wanted) ?? -1;
    area?.focus();
    area?.setSelectionRange(start, start + wanted.length);
  }, word);

describe('the text of the composer', () => {
  test('takes a paste for what it means, links part by part, and words put in bold', async () => {
    const page = await openArticle();
    await copyFromPage(page, RICH);
    const popup = await one.browser.openPopup(page);
    await popup.type(TEXT, '');
    await popup.press('Mod+v');
    await waitForShown(popup, PASTED);
    await waitForText(popup, say('paste.undo'));
    await popup.click(button(say('paste.undo')));
    await waitForShown(popup, '');
    await popup.type(TEXT, '');
    await popup.press('Mod+v');
    await waitForShown(popup, PASTED);

    // What a cleaning takes out of the link comes back by itself.
    await popup.click(button(say('findings.fixAll')));
    const clean = PASTED.replace('&utm_source=lettre&fbclid=xyz', '');
    await waitForShown(popup, clean);
    await popup.click(button(sayPlural('linkCount.removed', 2)));
    await popup.click(button(`${say('link.restore')} (fbclid)`));
    const restored = clean.replace('?id=1', '?id=1&fbclid=xyz');
    await waitForShown(popup, restored);
    await waitForDraft(
      one.browser,
      draft => draft.text === restored,
      'the restored link to be kept',
    );

    // The toolbar, then the key, then the key again: on, on, off.
    await selectWord(popup, 'deux');
    await popup.click(button(say('formatBar.emphasis')));
    await waitForShown(popup, restored.replace('deux', '<em>deux</em>'));
    await selectWord(popup, 'un');
    await popup.press('Mod+b');
    const bold = restored.replace('- un', '- <strong>un</strong>');
    await waitForShown(popup, bold.replace('deux', '<em>deux</em>'));
    await popup.press('Mod+z');
    await waitForShown(popup, restored.replace('deux', '<em>deux</em>'));
    await popup.close();
    expect(await keptDrafts(one.browser)).toHaveLength(1);
  });

  test('pastes plain text with the other key, in the sheet as in the popup', async () => {
    const page = await openArticle();
    await copyFromPage(page, '<p>Du <b>gras</b> et <u>du souligné</u></p>');
    const sheet = await openSheet(one.browser, page);
    await sheet.type(TEXT, '');
    await sheet.press('Mod+Shift+v');
    await waitForShown(sheet, 'Du gras et du souligné');
    await sheet.press('Mod+z');
    await sheet.press('Mod+v');
    await waitForShown(sheet, 'Du <strong>gras</strong> et du souligné');
    // The site's own preview of what was written.
    const bold = await sheet.waitForValue(
      () => document.querySelector('.preview-shown strong')?.textContent,
      {},
    );
    expect(bold).toBe('gras');
  });
});
