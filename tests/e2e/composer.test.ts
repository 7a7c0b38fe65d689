import { describe, expect, test } from 'vitest';
import { FIELD, keptDrafts, openSheet, waitForField } from '../journey/page-parts.ts';
import { waitForRevision, waitForText } from '../journey/popup-parts.ts';
import { say, sayPlural } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';

const TEXT = { role: 'textbox', name: say('write.label') };
const button = (name: string) => ({ role: 'button', name });

const one = useOneBrowser();
const { openArticle, keptText } = oneArticle(one);

async function openComposer(page: TestPage) {
  const popup = await one.browser.openPopup(page);
  await popup.waitFor(TEXT);
  return popup;
}

/** Waits until the composer shows exactly this text. The error says what it shows instead. */
async function waitForShown(composer: TestDocument, text: string): Promise<void> {
  let shown = '';
  const read = async () => {
    shown = await composer.value(TEXT);
    return shown === text;
  };
  await poll(read, { what: 'the text', timeout: 15_000 }).catch(() => null);
  expect(shown.slice(0, 200)).toBe(text.slice(0, 200));
}

/** Pastes: the browser's own editing command, in our own page. */
async function paste(composer: TestDocument, text: string): Promise<void> {
  await composer.type(TEXT, '');
  await composer.evaluate(pasted => {
    document.execCommand('selectAll');
    document.execCommand('insertText', false, pasted);
  }, text);
}

describe('the composer', () => {
  test('is one and the same in the popup, in the sheet and in the page, live', async () => {
    const page = await openArticle();
    const popup = await openComposer(page);
    await popup.type(TEXT, 'Commencé dans la fenêtre,');
    await keptText('Commencé dans la fenêtre,');
    await popup.close();

    const sheet = await openSheet(one.browser, page);
    await waitForShown(sheet, 'Commencé dans la fenêtre,');
    await sheet.type(TEXT, ' poursuivi à côté,');
    const both = 'Commencé dans la fenêtre, poursuivi à côté,';
    await keptText(both);

    const again = await openComposer(page);
    await waitForShown(again, both);
    await again.type(TEXT, ' fini ici.');
    await keptText(`${both} fini ici.`);
    await waitForShown(sheet, `${both} fini ici.`);
    await again.close();

    await page.type(FIELD, 'Tapé dans la page.');
    await keptText('Tapé dans la page.');
    await waitForShown(sheet, 'Tapé dans la page.');
    expect(await keptDrafts(one.browser)).toHaveLength(1);
  });

  test('keeps the last letter of a popup closed in mid-word', async () => {
    const page = await openArticle();
    const text = 'Fermée au milieu d’un mo';
    for (let length = 8; length <= text.length; length += 8) {
      const popup = await openComposer(page);
      await waitForShown(popup, text.slice(0, length - 8));
      await popup.type(TEXT, text.slice(length - 8, length));
      await popup.close();
    }
    const popup = await openComposer(page);
    await waitForShown(popup, text);
    await popup.close();
    expect((await keptDrafts(one.browser)).map(draft => draft.text)).toEqual([text]);
  });

  test('takes what is typed the moment it opens into the draft that is there, while the background sleeps', async () => {
    const page = await openArticle();
    const before = await openComposer(page);
    await before.type(TEXT, 'Commencé hier,');
    await keptText('Commencé hier,');
    await before.close();
    await one.browser.stopBackground();
    const popup = await one.browser.openPopup(page);
    await popup.waitForValue(() => {
      const box = document.activeElement;
      // In the very turn in which the field is found ready.
      return box?.matches('textarea') && document.execCommand('insertText', false, ' fini ici.');
    }, {});
    // Asked of the popup: whoever wakes the background from outside closes it.
    await popup.waitForValue(async () => {
      type Disk = { chrome: { storage: { local: { get: () => Promise<object> } } } };
      const kept = await (globalThis as unknown as Disk).chrome.storage.local.get();
      return JSON.stringify(kept).includes('"Commencé hier, fini ici."');
    }, {});
    await waitForShown(popup, 'Commencé hier, fini ici.');
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain(
      say('conflict.title'),
    );
    await popup.close();
    expect(await keptDrafts(one.browser)).toHaveLength(1);
  });

  test('asks before it replaces other words in the field', async () => {
    const page = await openArticle();
    const popup = await openComposer(page);
    await popup.type(TEXT, 'Le texte du brouillon.');
    await keptText('Le texte du brouillon.');
    await popup.close();
    // As a site's own script would restore it: no key was pressed, so this is nobody's draft.
    const foreign = 'Ce que la page avait gardé.';
    await page.evaluate(
      (selector, text) => {
        const field = document.querySelector<HTMLTextAreaElement>(selector);
        if (field) field.value = text;
      },
      FIELD,
      foreign,
    );
    const asked = await openComposer(page);
    await waitForShown(asked, 'Le texte du brouillon.');
    await asked.click(button(say('write.insert')));
    await waitForText(asked, say('write.fieldHolds'));
    await waitForText(asked, foreign);
    await asked.click(button(say('write.keep')));
    await waitForText(asked, say('write.kept'));
    await asked.close();
    expect(await page.value(FIELD)).toBe(foreign);
    const sure = await openComposer(page);
    await waitForShown(sure, 'Le texte du brouillon.');
    await sure.click(button(say('write.insert')));
    await sure.click(button(say('write.replace')));
    await waitForText(sure, say('write.insertedWithButton', { button: 'Laisser un commentaire' }));
    await sure.close();
    expect(await page.value(FIELD)).toBe('Le texte du brouillon.');
    expect((await one.wordpress.comments('french')).length, 'nothing was sent').toBe(3);
    await page.type(FIELD, '');
    await page.press('Mod+z');
    await waitForField(page, foreign);
  });

  test('holds 200,000 characters: kept, shown again, inserted, and what the site cut is counted', async () => {
    const page = await openArticle();
    const sentence = 'Deux cent mille caractères, c’est long. ';
    const long = sentence.repeat(Math.ceil(200_000 / sentence.length)).slice(0, 200_000);
    const popup = await openComposer(page);
    await paste(popup, long);
    await keptText(long);
    await popup.close();

    const again = await openComposer(page);
    await waitForShown(again, long);
    await again.click(button(say('write.insert')));
    const limit = await page.evaluate(
      selector => document.querySelector<HTMLTextAreaElement>(selector)?.maxLength ?? 0,
      FIELD,
    );
    expect(limit).toBeGreaterThan(0);
    await waitForText(again, sayPlural('writeCount.over', long.length - limit));
    await waitForText(again, sayPlural('writeCount.cut', long.length - limit), 30_000);
    await again.close();
    expect(await page.value(FIELD)).toBe(long.slice(0, limit));
    expect((await keptDrafts(one.browser)).map(draft => draft.text.length)).toEqual([200_000]);
  });

  test('deletes with a way back, and keeps earlier versions', async () => {
    const page = await openArticle();
    const popup = await openComposer(page);
    const first = 'Une première version, que je vais regretter d’avoir remplacée.';
    await popup.type(TEXT, first);
    await keptText(first);
    await paste(popup, 'La seconde.');
    await keptText('La seconde.');
    await popup.click('.composer-extras summary');
    await waitForRevision(popup, first);
    await popup.click(button(say('revisions.restore')));
    await waitForShown(popup, first);
    await keptText(first);
    await waitForRevision(popup, 'La seconde.');

    await popup.click(button(say('write.remove')));
    await waitForShown(popup, '');
    await poll(async () => (await keptDrafts(one.browser)).length === 0, {
      what: 'the draft to be gone',
    });
    await popup.click(button(say('write.removedUndo')));
    await waitForShown(popup, first);
    await keptText(first);
    await popup.close();
    expect(await keptDrafts(one.browser)).toHaveLength(1);
  });
});
