/**
 * A disk that is really full: types in a comment field while the browser's profile finds no room, twice, since
 * the first time finds what was set apart; makes room again, kills the browser, and looks for what was said to
 * be saved.
 * It fills a whole file system, so it wants a small one of its own, which only root can make:
 *   mount -t tmpfs -o size=300m tmpfs FOLDER
 * Usage: node tests/support/try-full-disk.ts chromium|firefox FOLDER   (after `npm run build`)
 */
import { once } from 'node:events';
import { appendFileSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { FIELD, keptDrafts, launcherOf, waitForLauncherText } from '../journey/page-parts.ts';
import { say } from '../journey/words.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { poll } from './browsers/poll.ts';
import type { TestPage } from './browsers/test-browser.ts';

const [name, folder] = process.argv.slice(2);
if ((name !== 'chromium' && name !== 'firefox') || folder === undefined)
  throw new Error('Which browser, and which file system?');
const MOST = 1024 ** 3;
const { bsize, blocks } = statfsSync(folder);
if (bsize * blocks > MOST) throw new Error(`${folder} is larger than a gigabyte: not filled`);

const PAGE = `<!doctype html><html lang="fr"><title>Le marché</title><h1>Le marché couvert</h1>
  <form id="commentform" action="/wp-comments-post.php" method="post"><textarea id="comment" name="comment" rows="8" cols="50">
  </textarea><input type="submit" id="submit" value="Envoyer"></form>`;
const filler = join(folder, 'filler');

function fill(): void {
  for (const size of [2 ** 20, 2 ** 12, 2 ** 8, 1])
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size));
    } catch {
      // That much no longer fits: less may.
    }
}

/** Whether the last of the files that hold room is whole. */
const isReserveKept = () =>
  browser.inBackground(async () => {
    const files = await navigator.storage.getDirectory();
    const last = await files.getFileHandle('reserve-7').catch(() => null);
    return last !== null && (await last.getFile()).size === 2 ** 20;
  });

const said = async (page: TestPage) => (await page.insideClosed(launcherOf())).text;
const refusals = [say('page.noRoom'), say('page.notSaved')];
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(PAGE);
}).listen(0, '127.0.0.1');
await once(server, 'listening');

let browser = await launchBrowser({
  browser: name,
  profile: join(folder, 'profile'),
  extension: `.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
});
try {
  const page = await browser.openPage(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  );
  await page.type(FIELD, 'Avant. ');
  await waitForLauncherText(page, say('page.saved'));
  await poll(isReserveKept, { what: 'room to be set apart', timeout: 20_000 });
  fill();
  await page.type(FIELD, 'Sur la réserve, longuement. '.repeat(200), { perSecond: 1000 });
  await waitForLauncherText(page, say('page.roomShort'));
  const safe = await page.value(FIELD);
  await poll(async () => (await keptDrafts(browser)).some(draft => draft.text === safe), {
    what: 'the text to be kept though the disk is full',
  });
  console.log('Full for the first time: told that room is short, the text is kept');
  fill();
  // What was begun may still have room: more of it has none.
  await page.type(FIELD, 'Sans place, longuement. '.repeat(12), { perSecond: 1000 });
  const told = await poll(
    async () => {
      const words = await said(page);
      return refusals.find(refusal => words.includes(refusal));
    },
    { what: 'the refusal to be told', timeout: 30_000 },
  );
  console.log(`Full for the second time: “${told}”`);
  rmSync(filler);
  await poll(async () => (await said(page)).includes(say('page.roomShort')), {
    what: 'the text to be saved again',
    timeout: 70_000,
  });
  await page.type(FIELD, 'Après.');
  const text = await page.value(FIELD);
  await poll(async () => (await keptDrafts(browser)).some(draft => draft.text === text), {
    what: 'the whole to be kept',
    timeout: 70_000,
  });
  await browser.killNow();
  browser = await browser.relaunch();
  const kept = (await keptDrafts(browser)).map(draft => draft.text);
  const isWhole = kept.length === 1 && kept[0] === text;
  console.log(
    `Said to be saved: ${text.length} characters. Found after a kill: ${kept[0]?.length}.`,
  );
  process.exitCode = isWhole ? 0 : 1;
} finally {
  rmSync(filler, { force: true });
  await browser.close();
  server.close();
}
