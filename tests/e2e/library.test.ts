import { expect, test } from 'vitest';
import { keptDrafts, storedItems, waitForLauncher } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say, sayPlural } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { lateShifts } from '../tour/late-shifts.ts';
import { browserName } from './causerie-test.ts';
import { useOneBrowser } from './one-browser.ts';
import { chooseFile, keepFiles } from './page-files.ts';
import { ANSWERED_COMMENT, draftNumbered, putDrafts, putItems } from './put-drafts.ts';

const one = useOneBrowser();

const SEARCH = 'input[type=search]';
const ROW = '.library-row';

async function openLibrary(): Promise<TestPage> {
  const page = await one.browser.openExtensionPage('/library.html');
  await page.waitFor(SEARCH);
  return page;
}

const countOf = (page: TestPage, count: number) =>
  waitForText(page, sayPlural('libraryCount.shown', count));

/** Titles of the rows that are drawn. */
const titles = (page: TestPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.library-row-title')].map(({ textContent }) => textContent),
  );

test('every text is found, read, chosen, deleted and brought back by the keyboard', async () => {
  const at = 1_700_000_500_000;
  const waiting = { name: 'waiting', at, permalink: null } as const;
  const proof = {
    state: 'waiting',
    at,
    sign: 'held-notice',
    url: '',
    status: 200,
    said: '',
  } as const;
  await putDrafts(one.browser, [
    await draftNumbered(1),
    await draftNumbered(2, {
      parent: ANSWERED_COMMENT,
      text: 'Une réponse.',
      state: waiting,
      trail: [proof],
    }),
    await draftNumbered(3, { text: 'L’été dernier déjà.' }),
  ]);
  await putItems(one.browser, { 'set-aside:a.b:1700000000000': { schema: 99, text: 'Ancien' } });

  // From the popup, as a reader comes here.
  const article = await one.open(one.wordpress.articles.french);
  await waitForLauncher(article);
  const popup = await one.browser.openPopup(article);
  await popup.click({ role: 'button', name: say('library.open') });
  const page = await one.browser.findPage(url => url.includes('/library.html'));
  await countOf(page, 3);
  await waitForText(page, say('aside.title'));

  await page.type(SEARCH, 'ETE deja');
  await countOf(page, 1);
  expect(await titles(page)).toEqual(['Article numéro 3']);
  expect(await page.text('mark')).toBe('été');
  await page.type(SEARCH, '');
  await page.press('Mod+a');
  await page.typeFocused('maizena');
  await poll(async () => (await titles(page)).join() === 'Article numéro 2', {
    what: 'the answered comment to be found',
  });
  await page.click({ role: 'button', name: say('library.clear') });
  await countOf(page, 3);

  await page.click(ROW);
  await page.press('ArrowDown');
  await waitForText(page, say('proof.held-notice'));
  await waitForText(page, 'La Maïzena épaissit.');
  await page.press('ArrowDown');
  await page.press('Shift+ArrowUp');
  await waitForText(page, sayPlural('libraryCount.selected', 2));
  await page.press('Delete');
  await countOf(page, 1);
  await poll(async () => (await keptDrafts(one.browser)).length === 1, { what: 'two to go' });
  await page.click({ role: 'button', name: say('library.removeUndo') });
  await countOf(page, 3);
  expect(await keptDrafts(one.browser)).toHaveLength(3);

  await page.click({ role: 'button', name: say('library.selectAll') });
  const readLetter = await keepFiles(page);
  await page.click({ role: 'button', name: say('erasure.go') });
  const letter = await readLetter();
  expect(letter).toContain(say('erasure.ask', { site: 'Le Journal (journal.example)' }));
  expect(letter).toContain('https://journal.example/2026/article-2');
  expect(letter, 'of what no site holds nothing is asked').not.toContain('article-3');
  await page.close();
});

test('what is exported comes back to the letter after everything was wiped; a forged file is refused', async () => {
  await putDrafts(one.browser, [
    await draftNumbered(1, { text: 'Deux\nlignes, «\u202fguillemets\u202f» et 😀.' }),
    await draftNumbered(2, { state: { name: 'sent', at: 5 }, isPinned: true }),
  ]);
  const page = await openLibrary();
  await countOf(page, 2);
  const readFile = await keepFiles(page);
  await page.click({ role: 'button', name: 'JSON' });
  const file = await readFile();
  const before = await keptDrafts(one.browser);

  await page.click({ role: 'button', name: say('wipe.title') });
  const wipe = say('wipe.go', { what: sayPlural('libraryCount.shown', 2) });
  await page.click({ role: 'button', name: wipe });
  await waitForText(page, say('wipe.done'));
  const left = Object.keys(await storedItems(one.browser, 'local'));
  expect(left.filter(key => /^(?:draft|revisions|article|recent)/u.test(key))).toEqual([]);

  await chooseFile(page, file.replaceAll('journal.example', 'autre.example'));
  await waitForText(page, say('importing.unsafe'));
  await chooseFile(page, file);
  await waitForText(page, sayPlural('importCount.added', 2));
  expect(await keptDrafts(one.browser), 'nothing yet').toEqual([]);
  await page.click({ role: 'button', name: say('importing.go') });
  await waitForText(page, say('importing.done'));
  await countOf(page, 2);
  // The one thing an import adds is its day, from which the age of a draft is counted.
  const after = (await keptDrafts(one.browser)).map(({ importedAt: _day, ...draft }) => draft);
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(after.toSorted(byId)).toEqual(before.toSorted(byId));
  await page.close();
});

test('10,000 drafts: all are searched, few are drawn, and nothing jumps while they are read', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 10_000 }, (_item, number) => draftNumbered(number)),
  );
  await putDrafts(one.browser, drafts);
  const page = await openLibrary();
  await page.waitForValue(
    words => document.querySelector('.library-count p')?.textContent === words,
    { timeout: 60_000 },
    sayPlural('libraryCount.shown', 10_000),
  );
  // No other browser tells.
  expect(browserName === 'chromium' ? await lateShifts(page) : []).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('.library-row').length)).toBeLessThan(
    60,
  );
  await page.type(SEARCH, 'numero 9998');
  await countOf(page, 1);
  expect(await titles(page)).toEqual(['Article numéro 9998']);
  await page.click({ role: 'button', name: say('library.clear') });
  await page.click(ROW);
  await page.press('End');
  await poll(
    () => page.evaluate(() => document.activeElement?.textContent?.includes('numéro 0') ?? false),
    { what: 'the focus to reach the last row' },
  );
  await page.close();
}, 240_000);
