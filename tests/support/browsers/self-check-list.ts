import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { openAlbum } from './artifacts.ts';
import type { Album } from './artifacts.ts';
import { poll } from './poll.ts';
import type { TestBrowser, TestDocument, TestPage } from './test-browser.ts';

/** What the checks of one browser share, and what a later check finds as an earlier one left it. */
export type CheckWorld = {
  browser: TestBrowser;
  article: TestPage;
  articleUrl: string;
  album: Album;
};

/** Proves one ability, or throws. @returns a word for the table */
export type Check = (world: CheckWorld) => Promise<string | number | void>;

type Api = { storage: { local: { get(key: string): Promise<Record<string, string>> } } };

function stored(key: string): Promise<string | undefined> {
  const { browser } = globalThis as unknown as { browser: Api };
  return browser.storage.local.get(key).then(all => all[key]);
}

async function expectStored(browser: TestBrowser, key: string, value: string): Promise<void> {
  await poll(async () => (await browser.inBackground(stored, key)) === value, {
    what: `storage to hold ${value} under ${key}`,
  });
}

async function writeNote(shown: TestDocument, text: string): Promise<void> {
  await shown.type('#note', text);
  assert.equal(await shown.value('#note'), text);
}

/** Opens the folder for pictures and the article. */
export async function openWorld(browser: TestBrowser, articleUrl: string): Promise<CheckWorld> {
  const album = await openAlbum(`browser-self-check-${browser.name}`);
  return { browser, articleUrl, album, article: await browser.openPage(articleUrl) };
}

async function checkPage({ article, album }: CheckWorld): Promise<string> {
  await article.type('#comment', 'Déjà vu ; l’été\nà Paris');
  assert.equal(await article.value('#comment'), 'Déjà vu ; l’été\nà Paris');
  assert.equal(await article.evaluate(() => document.body.dataset.trusted), 'true');
  await article.press('Mod+a');
  await article.press('Delete');
  assert.equal(await article.value('#comment'), '');
  await article.press('Mod+z');
  assert.match(await article.value('#comment'), /^Déjà/u);
  await album.take(article, 'article');
  return 'accents, Enter, undo';
}

async function checkErrors({ article }: CheckWorld): Promise<void> {
  const broken = article.evaluate(() => {
    throw new Error('on purpose');
  });
  await assert.rejects(broken, /on purpose/u);
  await assert.rejects(article.waitFor('#missing', { timeout: 100 }), /in vain for #missing/u);
  assert.deepEqual(await article.evaluate((a, b) => [a, b], 1, 'é'), [1, 'é']);
}

async function checkRate({ article }: CheckWorld): Promise<string> {
  const start = performance.now();
  await article.type('#comment', 'x'.repeat(31), { perSecond: 30 });
  const took = performance.now() - start;
  assert.ok(took > 990 && took < 3000, `30 pauses took ${took} ms`);
  await article.press('Mod+a');
  const fast = performance.now();
  await article.typeFocused('y'.repeat(200));
  assert.equal(await article.value('#comment'), 'y'.repeat(200));
  return `30/s asked: ${Math.round(30_000 / took)}; at most ${Math.round(200_000 / (performance.now() - fast))}/s`;
}

async function checkNames({ article }: CheckWorld): Promise<void> {
  await article.click({ role: 'button', name: 'Laisser un commentaire' });
  assert.equal(await article.text('#said'), 'pressed');
  assert.equal(await article.isVisible({ role: 'button', name: 'Laisser' }), false);
}

async function checkExtensionPage({ browser }: CheckWorld): Promise<void> {
  const page = await browser.openExtensionPage('/popup.html');
  await writeNote(page, 'pagé');
  await expectStored(browser, '/popup.html', 'pagé');
  await expectStored(browser, 'keys', 'pagé');
  await page.close();
}

async function checkSheet({ browser, article, album }: CheckWorld): Promise<void> {
  const sheet = await browser.sheetOf(article);
  await writeNote(sheet, 'dans la feuille');
  await expectStored(browser, '/sheet.html', 'dans la feuille');
  assert.equal(await sheet.isVisible({ role: 'button', name: 'Copier' }), true);
  await album.take(sheet, 'sheet');
}

async function checkPopup({ browser, article, album }: CheckWorld): Promise<string> {
  const start = performance.now();
  const popup = await browser.openPopup(article);
  await popup.waitFor('#note');
  const took = Math.round(performance.now() - start);
  assert.equal(await popup.text('#stored'), 'pagé');
  await writeNote(popup, 'dans la fenêtre');
  await expectStored(browser, '/popup.html', 'dans la fenêtre');
  await album.take(popup, 'popup');
  await popup.click({ role: 'button', name: 'Copier' });
  await popup.close();
  assert.equal(await browser.clipboardText(), 'dans la fenêtre');
  return `usable after ${took} ms; clipboard read back`;
}

async function checkOutside({ browser, article }: CheckWorld): Promise<void> {
  const popup = await browser.openPopup(article);
  await popup.click('#sms');
  await popup.close();
  await poll(async () => (await browser.externalUrls()).includes('sms:?body=a%20b'), {
    what: 'the sms: address',
  });
  await article.click('#share');
  await poll(async () => (await browser.openedTabs()).includes('https://wa.me/?text=a%20b'), {
    what: 'the tab of the messenger',
  });
  const tab = await browser.findPage(url => url.startsWith('https://wa.me/'));
  await tab.close();
}

async function checkBackground({ browser, article }: CheckWorld): Promise<void> {
  const born = await browser.inBackground(() => Reflect.get(globalThis, 'born') as number);
  await browser.stopBackground();
  assert.equal(await browser.isBackgroundRunning(), false);
  const again = await browser.inBackground(() => Reflect.get(globalThis, 'born') as number);
  assert.notEqual(again, born);
  assert.equal(await browser.isBackgroundRunning(), true);
  assert.match(await article.value('#comment'), /^y/u);
}

async function checkDisable({ browser, article }: CheckWorld): Promise<void> {
  await browser.setExtensionEnabled(false);
  await article.reload();
  await sleep(200);
  await assert.rejects(browser.sheetOf(article, { timeout: 200 }));
  await browser.setExtensionEnabled(true);
  await article.reload();
  await browser.sheetOf(article);
  await browser.reloadExtension();
  await article.reload();
  await browser.sheetOf(article);
}

async function checkPrivate({ browser, articleUrl }: CheckWorld): Promise<void> {
  const page = await browser.openPage(articleUrl, { private: true });
  const sheet = await browser.sheetOf(page);
  const isPrivate = await sheet.evaluate(() => {
    const { browser: api } = globalThis as unknown as {
      browser: { extension: { inIncognitoContext: boolean } };
    };
    return api.extension.inIncognitoContext;
  });
  assert.equal(isPrivate, true);
  await page.close();
}

async function checkLanguage({ browser, article }: CheckWorld): Promise<string> {
  assert.match(await article.evaluate(() => navigator.language), /^fr/u);
  const dark = await (
    await browser.sheetOf(article)
  ).evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  assert.equal(dark, true);
  const language = await browser.inBackground(() => {
    const { browser: api } = globalThis as unknown as {
      browser: { i18n: { getUILanguage(): string } };
    };
    return api.i18n.getUILanguage();
  });
  return `dark; navigator fr, i18n.getUILanguage ${language}`;
}

/** Types, kills at once, starts again on the same profile. Leaves the new browser in the world. */
async function checkKill(world: CheckWorld): Promise<string> {
  const sheet = await world.browser.sheetOf(world.article);
  await writeNote(sheet, 'avant la mort');
  await expectStored(world.browser, '/sheet.html', 'avant la mort');
  const { extensionOrigin } = world.browser;
  await world.browser.killNow();
  const start = performance.now();
  world.browser = await world.browser.relaunch();
  const took = Math.round(performance.now() - start);
  assert.equal(world.browser.extensionOrigin, extensionOrigin);
  await expectStored(world.browser, '/sheet.html', 'avant la mort');
  return `relaunch ${took} ms`;
}

export const CHECKS: Record<string, Check> = {
  'page: type, press, undo, screenshot': checkPage,
  'page: errors and waits': checkErrors,
  'page: keys at a rate': checkRate,
  'find by role and accessible name': checkNames,
  'extension page in a tab': checkExtensionPage,
  'sheet in a closed shadow root': checkSheet,
  'real popup of the toolbar button': checkPopup,
  'other programs and tabs, no network': checkOutside,
  'background: run, stop, wake': checkBackground,
  'language and colour scheme': checkLanguage,
  'private window': checkPrivate,
  'extension disabled, enabled, reloaded': checkDisable,
  'SIGKILL and relaunch, storage kept': checkKill,
};
