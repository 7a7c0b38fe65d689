import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { FIELD, launcherOf, openSheet, waitForField } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestDocument } from '../support/browsers/test-browser.ts';
import { browserName } from './causerie-test.ts';
import { draftUnseen, SECRET, TEXT } from './draft-unseen.ts';
import { useOneBrowser } from './one-browser.ts';

const INSERT = { role: 'button', name: say('write.insert') };

const one = useOneBrowser();
const { openWithDraft } = draftUnseen(one);

describe('a page that leads the reader’s click astray', () => {
  test('does not make a click of what the reader cannot see', async () => {
    const page = await openWithDraft();
    const { x, y } = await poll(
      async () =>
        (await page.insideClosed(launcherOf())).buttons.find(
          ({ name }) => name === say('page.restoreDraft'),
        ),
      { what: 'the draft to be offered' },
    ).then(async () => {
      await page.evaluate(
        selector => document.querySelector(selector)?.scrollIntoView({ block: 'center' }),
        FIELD,
      );
      const { buttons } = await page.insideClosed(launcherOf());
      return buttons.find(({ name }) => name === say('page.restoreDraft')) ?? { x: 0, y: 0 };
    });
    for (const trick of ['covered', 'faded']) {
      await page.evaluate(setTrap, trick, launcherOf());
      await page.clickAt({ x, y });
      await page.evaluate(endTrap);
      // The background answers in order: what the click asked for would be there by then.
      await one.browser.inBackground(() => true);
      expect(await page.value(FIELD), `fooled: ${trick}`).toBe('');
    }
    // A cover that lets clicks through is seen by no script: the words still go to our own page alone.
    await page.evaluate(setTrap, 'see-through', launcherOf());
    await page.clickAt({ x, y });
    const sheet = await one.browser.sheetOf(page);
    await waitForValueOf(sheet, SECRET);
    expect(await page.value(FIELD)).toBe('');
    await page.evaluate(endTrap);
    await sheet.click(INSERT);
    await waitForField(page, SECRET);
  });

  // oxlint-disable-next-line vitest/no-conditional-tests -- Firefox tells nobody what lies over a frame
  if (browserName === 'chromium')
    test('a cover that lets clicks through keeps nobody’s click for the sheet', async () => {
      const page = await openWithDraft();
      const sheet = await openSheet(one.browser, page);
      await waitForValueOf(sheet, SECRET);
      await page.evaluate(setTrap, 'see-through', launcherOf());
      // The browser looks at most every tenth of a second.
      await sleep(1000);
      await sheet.click(INSERT);
      await waitForText(sheet, say('write.covered'));
      expect(await page.value(FIELD)).toBe('');
      await page.evaluate(endTrap);
      await sleep(1000);
      await sheet.click(INSERT);
      await waitForField(page, SECRET);
    });
});

const waitForValueOf = (sheet: TestDocument, text: string) =>
  poll(async () => (await sheet.value(TEXT)) === text, { what: 'the sheet to show the draft' });

/** Runs in the page: makes the launcher something else than it looks. */
function setTrap(trick: string, launcher: string): void {
  // Its own style beats the page's: only what is around it can be faded.
  document.querySelector(launcher)?.setAttribute('style', 'opacity:0!important');
  if (trick !== 'faded') {
    const cover = document.createElement('div');
    cover.id = 'trap';
    cover.textContent = 'Gagnez un voyage !';
    cover.style.cssText = 'position:fixed;inset:0;background:gold;z-index:2147483647';
    if (trick === 'see-through') cover.style.pointerEvents = 'none';
    // After the sheet's host in the page, and as high: it lies over it.
    document.documentElement.append(cover);
  }
  if (trick === 'faded')
    document.querySelector<HTMLElement>('form#commentform')?.style.setProperty('opacity', '0.02');
}

/** Runs in the page: as it was before. */
function endTrap(): void {
  document.querySelector('#trap')?.remove();
  for (const element of document.querySelectorAll<HTMLElement>(
    'form#commentform, form#commentform div',
  ))
    element.style.removeProperty('opacity');
}
