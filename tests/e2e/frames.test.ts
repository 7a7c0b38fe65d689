import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForDraft } from '../journey/page-parts.ts';
import { openTab, waitForText } from '../journey/popup-parts.ts';
import { say, sayPlural } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import { serveFramedPages, type FramedPages } from './framed-pages.ts';
import { useBrowser } from './one-browser.ts';

const TEXT = { role: 'textbox', name: say('write.label') };

const one = useBrowser();
let pages: FramedPages;

beforeAll(async () => {
  pages = await serveFramedPages();
});
afterAll(async () => {
  await pages?.close();
});

test('in a frame of another origin: offered, kept under the article, told in the popup, inserted from there', async () => {
  const page = await one.open(pages.framed);
  await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
  const frame = await page.frame(url => url.includes('/web/iframe.html'));
  // The launcher comes between the field and the button.
  await frame.waitForValue(() => document.querySelector('#textarea_new + div + button') !== null, {
    timeout: 20_000,
  });
  await frame.type('#textarea_new', 'Écrit dans le cadre.');
  const draft = await waitForDraft(
    one.browser,
    ({ text }) => text === 'Écrit dans le cadre.',
    'what was typed in the frame to be kept',
  );
  expect(draft).toMatchObject({
    article: { url: pages.framed, title: 'Le marché' },
    system: 'remark42',
  });
  const popup = await one.browser.openPopup(page);
  await waitForText(popup, 'Remark42');
  await popup.click({ role: 'button', name: say('here.details') });
  await waitForText(popup, 'localhost');

  // One draft there and here: what is added in the popup goes into the frame's own field.
  expect(await popup.value(TEXT)).toBe('Écrit dans le cadre.');
  await popup.click(TEXT);
  await popup.press('Mod+End');
  await popup.typeFocused(' Et ajouté ici.');
  await popup.click({ role: 'button', name: say('write.insert') });
  await waitForText(popup, say('write.insertedWithButton', { button: 'Envoyer' }));
  await popup.close();
  expect(await frame.value('#textarea_new')).toBe('Écrit dans le cadre. Et ajouté ici.');
});

test('the thread in a frame: hostility collapses by the dial, the popup finds in it and puts it back', async () => {
  const page = await one.open(pages.framed);
  await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
  const frame = await page.frame(url => url.includes('/web/iframe.html'));
  const shown = () =>
    frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.raw-content')].map(
        element => element.checkVisibility() && element.textContent,
      ),
    );
  const markup = () => frame.evaluate(() => document.querySelector('[role=list]')?.outerHTML);
  const [said, before] = [await shown(), await markup()];
  expect(said).not.toContain(false);

  const popup = await one.browser.openPopup(page);
  await openTab(popup, say('tabs.thread'));
  await waitForText(popup, sayPlural('threadCount.comments', 3));
  await popup.click({ role: 'radio', name: say('thread.dialMedium') });
  await waitForText(popup, sayPlural('threadCount.collapsed', 1));
  expect(await shown()).toEqual([said[0], false, said[2]]);
  await page.screenshot(`.artifacts/thread-frame-${one.browser.name}.png`);

  await popup.type({ role: 'textbox', name: say('threadPanel.find') }, 'marche');
  await waitForText(popup, sayPlural('threadCount.found', 1));
  await poll(
    async () => JSON.stringify(await shown()) === JSON.stringify([false, false, said[2]]),
    {
      what: 'the found comment to stand alone',
    },
  );
  await popup.click({ role: 'button', name: say('thread.undo') });
  await poll(async () => (await markup()) === before, { what: 'the frame as it was' });
  await popup.close();
});
