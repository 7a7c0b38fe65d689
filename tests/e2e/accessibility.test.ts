import { expect, test } from 'vitest';
import { axeFaults } from '../tour/axe-faults.ts';
import { tour } from '../tour/tour.ts';
import { browserName } from './causerie-test.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();

/** Names and directions differ, colours do not: one language in each browser keeps the suite short. */
const LANGUAGE = { chromium: 'fr', firefox: 'ar' } as const;

test('no view has a fault that axe can find, light or dark', { timeout: 180_000 }, async () => {
  const faults: [string, string[]][] = [];
  await tour({
    browser: one.browser,
    article: one.wordpress.articles.french,
    preferences: { language: LANGUAGE[browserName] },
    visit: async ({ name, shown }) => void faults.push([name, await axeFaults(shown)]),
  });
  expect(faults).toHaveLength(11);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);

  const page = await one.browser.openExtensionPage('/options.html');
  await page.waitFor('h1');
  await page.evaluate(() => {
    const title = document.querySelector('h1');
    if (title) title.style.color = '#bbb';
  });
  expect(await axeFaults(page), 'a fault is seen where there is one').toHaveLength(1);
  await page.close();
});
