import { expect, test } from 'vitest';
import { spokenLanguages } from '../../utils/platform/locales/languages.ts';
import { axeFaults } from '../tour/axe-faults.ts';
import { faultsOfLargeLetters, faultsOfLargeZoom, faultsOfPopup } from '../tour/layout-faults.ts';
import { lateShifts, letPassMoves } from '../tour/late-shifts.ts';
import { tour, type TourView } from '../tour/tour.ts';
import { poll } from '../support/browsers/poll.ts';
import { browserName } from './causerie-test.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();

/** Words differ in length, colours do not: one browser looks at all languages, without loading a page for any. */
const LANGUAGES = { chromium: spokenLanguages, firefox: ['ar'] } as const;

test('no view has a fault that axe finds, light or dark, nor one that large letters show, and nothing jumps', async () => {
  const { browser } = one;
  const speaking = { browser, languages: LANGUAGES[browserName] };
  const seen: string[] = [];
  const faults: [string, string[]][] = [];
  const visit = async ({ name, shown }: TourView) => {
    seen.push(name);
    if (browserName === 'chromium') faults.push([name, await lateShifts(shown)]);
    faults.push(
      [name, await axeFaults(shown)],
      [name, await faultsOfLargeLetters(speaking, shown)],
    );
    // The popup is as wide as it wants, whatever the zoom.
    const faultsOfWidth = name === 'popup' ? faultsOfPopup : faultsOfLargeZoom;
    faults.push([name, await faultsOfWidth(speaking, shown)]);
    if (name.startsWith('window')) await letPassMoves(shown);
  };
  const article = one.wordpress.articles.french;
  await tour({
    browser: one.browser,
    article,
    preferences: { language: browserName === 'firefox' ? 'ar' : 'de' },
    visit,
  });
  expect(seen).toHaveLength(10);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);

  const page = await one.browser.openExtensionPage('/options.html');
  await page.waitFor('h1');
  await letPassMoves(page);
  await page.evaluate(() => {
    const title = document.querySelector('h1');
    if (title) Object.assign(title.style, { color: '#bbb', minInlineSize: '400px' });
    document.querySelector('main')?.prepend('Late words');
  });
  if (browserName === 'chromium')
    await poll(async () => (await lateShifts(page)).length > 0, { what: 'a jump to be noticed' });
  expect(await axeFaults(page), 'a fault is seen where there is one').toHaveLength(1);
  expect(await faultsOfLargeZoom({ browser, languages: ['en'] }, page)).toContainEqual(
    expect.stringContaining('large zoom: en: the page is'),
  );
  await page.close();
}, 180_000);
