/**
 * Builds Causerie and takes the stores' pictures of it, 1280 by 800, at work on a real WordPress, in
 * French and in English: `.artifacts/store-fr` and `.artifacts/store-en`, which git ignores.
 * Usage: npm run screenshots
 */
import { spawnSync } from 'node:child_process';
import { openAlbum } from '../support/browsers/artifacts.ts';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import { startWordPress } from '../support/wordpress.ts';
import { readerTexts, type PictureLanguage } from './reader-texts.ts';
import { takePictures } from './take-pictures.ts';

const log = (line: string) => console.log(line);

const ARTICLES = { fr: 'french', en: 'english' } as const satisfies Record<PictureLanguage, string>;

const build = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) throw new Error('Causerie could not be built: see above.');
const wordpress = await startWordPress({ log });
for (const [language, article] of Object.entries(ARTICLES) as [PictureLanguage, 'french'][]) {
  await wordpress.reset();
  const browser = await launchBrowser({
    browser: 'chromium',
    extension: '.output/chrome-mv3',
    locale: language,
    // Room for the whole popup; pages are given the size of the pictures.
    windowSize: { width: 1280, height: 1200 },
  });
  const files = await takePictures({
    browser,
    article: wordpress.articles[article],
    texts: readerTexts[language],
    album: await openAlbum(`store-${language}`),
  });
  for (const file of files) log(file);
  await browser.close();
}
await wordpress.stop();
process.exit();
