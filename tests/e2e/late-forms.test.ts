import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptDrafts, waitForDraft, waitForLauncher } from '../journey/page-parts.ts';
import type { TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { serveLatePages, TITLES, type LateArticle } from './late-pages.ts';
import { useBrowser } from './one-browser.ts';

const one = useBrowser();
let site: Awaited<ReturnType<typeof serveLatePages>>;
beforeAll(async () => {
  site = await serveLatePages();
});
afterAll(() => site?.stop());

/** What was typed is kept under the article that is shown, though the head of the page still names another. */
async function waitForKept(name: LateArticle, text: string): Promise<void> {
  const draft = await waitForDraft(one.browser, kept => kept.text === text, `“${text}” to be kept`);
  expect(draft.article).toMatchObject({ url: site.url(name), title: TITLES[name] });
}

/** Goes to another article as the site does, without loading a page. */
async function goTo(page: TestPage, name: LateArticle): Promise<void> {
  await page.click(`nav [name=${name}]`);
  expect(await page.url()).toBe(site.url(name));
}

/** A shadow root is known from the moment the reader is in it. */
async function clickShadowField(page: TestPage): Promise<void> {
  const middle = await page.waitForValue(
    () => {
      const root = document.querySelector('reader-comments')?.shadowRoot;
      const field = root?.querySelector('#own-shadow');
      field?.scrollIntoView({ block: 'center' });
      const box = field?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    { timeout: 15_000 },
  );
  await page.clickAt(middle);
  const hasLauncher = () => {
    const root = document.querySelector('reader-comments')?.shadowRoot;
    return root?.querySelector('#own-shadow + div') != null;
  };
  await page.waitForValue(hasLauncher, { timeout: 15_000 });
}

test('one site without page loads: a form behind a button, on scroll, in a shadow root, in a frame, drawn anew', async () => {
  const page = await one.open(site.url('button'));
  await page.click('#show');
  await waitForLauncher(page, '#own-button');
  await page.type('#own-button', 'Enfin le pont.');
  await waitForKept('button', 'Enfin le pont.');

  await goTo(page, 'scroll');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await waitForLauncher(page, '#own-scroll');
  await page.type('#own-scroll', 'Et les livres ?');
  await waitForKept('scroll', 'Et les livres ?');

  await goTo(page, 'shadow');
  await clickShadowField(page);
  await page.typeFocused('Dix minutes de moins.');
  await waitForKept('shadow', 'Dix minutes de moins.');

  await goTo(page, 'srcdoc');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const frame: TestDocument = await page.frame(url => url === 'about:srcdoc');
  await frame.waitForValue(() => document.querySelector('#own-srcdoc + div') !== null, {
    timeout: 15_000,
  });
  await frame.type('#own-srcdoc', 'Où nager alors ?');
  await waitForKept('srcdoc', 'Où nager alors ?');

  // Back where the first words were written: they are offered in the form that stands there now.
  await goTo(page, 'button');
  await page.click('#show');
  await waitForLauncher(page, '#own-button');
  await page.click('#redraw');
  await waitForLauncher(page, '#own-button');
  await page.type('#own-button', 'Enfin, encore.');
  await waitForKept('button', 'Enfin, encore.');
  const articles = new Set((await keptDrafts(one.browser)).map(({ article }) => article.url));
  expect([...articles].toSorted()).toEqual(
    (['button', 'scroll', 'shadow', 'srcdoc'] as const).map(site.url),
  );
});
