import { setTimeout } from 'node:timers/promises';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { draftNumbered, putDrafts } from '../e2e/put-drafts.ts';
import { FIELD, openSheet, waitForDraft, waitForLauncher } from '../journey/page-parts.ts';
import type { Album } from '../support/browsers/artifacts.ts';
import type { TestBrowser, TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { layOver, pictureOf } from './lay-over.ts';
import type { ReaderTexts } from './reader-texts.ts';

const HOUR = 3_600_000;

/** The word "saved" comes after a pause in writing, into a tree that is closed to us; in milliseconds, with something to spare. */
const SAID_AFTER = 3000;

/** Hours since each of the reader's other texts changed. */
const AGES = [1, 3, 26, 70];

/** What is shown, in the order the stores show it. */
export type PictureSession = {
  browser: TestBrowser;
  /** Address of an article with a form and a thread. */
  article: string;
  texts: ReaderTexts;
  album: Album;
};

/** Takes the stores' five pictures, each 1,280 by 800, of the extension at work. */
export async function takePictures({ browser, article, texts, album }: PictureSession) {
  const files: string[] = [];
  const take = async (shown: TestDocument, name: string) =>
    files.push(await album.take(shown, name));
  await putDrafts(browser, await draftsOf(texts));
  const page = await openSized(browser, article);
  await waitForLauncher(page);
  await page.type(FIELD, texts.comment);
  await waitForDraft(browser, ({ text }) => text === texts.comment, 'the draft to be kept');
  await page.evaluate(
    field => document.querySelector(field)?.scrollIntoView({ block: 'center' }),
    FIELD,
  );
  await setTimeout(SAID_AFTER);
  await take(page, 'kept-as-you-type');

  await page.evaluate(() => scrollTo(0, 0));
  const sheet = await openSheet(browser, page);
  await sheet.waitFor('.findings li');
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, 'checked-before-posting');
  await sheet.click('.sheet-header button:last-child');

  const popup = await browser.openPopup(page);
  await popup.click('#tab-share');
  await popup.waitFor('.messenger');
  await popup.type('#panel-share textarea', texts.note);
  await popup.evaluate(() =>
    document.querySelector('.messenger-grid')?.scrollIntoView({ block: 'end' }),
  );
  const sharing = await pictureOf(popup);
  await popup.click('#tab-thread');
  await popup.waitFor('.thread-panel input');
  const reading = await pictureOf(popup);
  // A new tab closes it.
  await popup.close();
  await take(await layOver(browser, await pictureOf(page), sharing), 'passed-on');
  await page.evaluate(() => document.querySelector('#comments')?.scrollIntoView());
  await take(await layOver(browser, await pictureOf(page), reading), 'a-thread-worth-reading');

  const library = await openSized(browser, `${browser.extensionOrigin}/library.html`);
  await library.click('.library-row');
  await library.waitFor('.library-text');
  await take(library, 'everything-you-wrote');
  return files;
}

async function openSized(browser: TestBrowser, url: string): Promise<TestPage> {
  const page = await browser.openPage(url);
  await page.puppeteer?.setViewport({ width: 1280, height: 800 });
  return page;
}

/** One still being written, one waiting, one published, one refused. */
function draftsOf({ others, siteName }: ReaderTexts): Promise<Draft[]> {
  const now = Date.now();
  const states: Draft['state'][] = [
    { name: 'writing' },
    { name: 'waiting', at: now - 3 * HOUR, permalink: null },
    { name: 'seen', at: now - 26 * HOUR, permalink: 'https://gazette.example/#comment-8' },
    { name: 'failed', at: now - 70 * HOUR, reason: 'too-fast', message: '' },
  ];
  return Promise.all(
    others.map(([title, text], number) =>
      draftNumbered(number, {
        article: {
          url: `https://gazette.example/2026/${number}`,
          title,
          siteName,
          language: null,
        },
        text,
        state: states[number] ?? { name: 'writing' },
        isPinned: number === 2,
        updatedAt: now - (AGES[number] ?? 1) * HOUR,
      }),
    ),
  );
}
