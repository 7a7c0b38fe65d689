import assert from 'node:assert/strict';
import type { JourneyStep } from './journey.ts';
import { FIELD, keptDrafts, pressRestore, waitForDraft, waitForLauncher } from './page-parts.ts';
import { waitForText } from './popup-parts.ts';
import { sayPlural } from './words.ts';

export const DRAFT_TEXT =
  'Soixante milliards par jour, c’est beaucoup : qui lit tout cela ? Chez nous, le SMS sert encore.';

/** Typing at a quick typist's pace: 12 keys a second. */
const PACE = { perSecond: 12 };

export const draft: JourneyStep = {
  title: 'Keep what is typed, whatever happens to the browser',
  walk: async traveller => {
    const { wordpress, picture } = traveller;
    const page = await traveller.browser.openPage(wordpress.articles.french);
    await waitForLauncher(page);
    await page.type(FIELD, DRAFT_TEXT, PACE);
    const kept = await waitForDraft(
      traveller.browser,
      ({ text }) => text === DRAFT_TEXT,
      'the draft to be kept',
    );
    await picture(page, 'draft-saved');
    const popup = await traveller.browser.openPopup(page);
    await waitForText(popup, sayPlural('writeCount.characters', DRAFT_TEXT.length));
    await picture(popup, 'the-same-draft-in-the-popup');
    await popup.close();

    traveller.browser = await traveller.browser.relaunch();
    const again = await traveller.browser.openPage(wordpress.articles.french);
    await waitForLauncher(again);
    assert.equal(await again.value(FIELD), '', 'a new visit begins with an empty field');
    await picture(again, 'after-the-kill-the-draft-is-offered');
    await pressRestore(again);
    await again.waitForValue(
      (field, text) => document.querySelector<HTMLTextAreaElement>(field)?.value === text,
      {},
      FIELD,
      DRAFT_TEXT,
    );
    await again.type(FIELD, '');
    await again.press('Mod+z');
    const undone = await again.value(FIELD);
    assert.equal(undone, '', 'Ctrl+Z takes the restored text back');
    await again.press('Mod+Shift+z');
    assert.equal(await again.value(FIELD), DRAFT_TEXT, 'and Ctrl+Shift+Z brings it again');
    await picture(again, 'one-click-put-it-back');
    assert.equal((await keptDrafts(traveller.browser))[0]?.text, DRAFT_TEXT);
    await again.close();
    return [
      `kept ${DRAFT_TEXT.length} characters under ${kept.article.url}`,
      'browser killed, started again: put back with one click, Ctrl+Z and Ctrl+Shift+Z work',
    ];
  },
};
