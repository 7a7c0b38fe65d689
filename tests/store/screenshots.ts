/**
 * Builds Causerie and takes its pictures at work on a real WordPress, in French and in English: the stores',
 * 1280 by 800 (`.artifacts/store-fr`), and every view in both themes (`.artifacts/views-fr-dark`). Git
 * ignores them; those worth showing are copied to `docs/store/pictures`.
 * Usage: npm run screenshots
 */
import { spawnSync } from 'node:child_process';
import { openAlbum } from '../support/browsers/artifacts.ts';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import { startWordPress } from '../support/wordpress.ts';
import { readerTexts, type PictureLanguage } from './reader-texts.ts';
import { takePictures } from './take-pictures.ts';
import { takeViews } from './take-views.ts';

const log = (line: string) => console.log(line);

const ARTICLES = { fr: 'french', en: 'english' } as const satisfies Record<PictureLanguage, string>;

const build = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) throw new Error('Causerie could not be built: see above.');
const wordpress = await startWordPress({ log });
/** A browser that has nothing of the one before. */
const launch = (locale: PictureLanguage) =>
  launchBrowser({
    browser: 'chromium',
    extension: '.output/chrome-mv3',
    locale,
    // Room for the whole popup; pages are given the size of the pictures.
    windowSize: { width: 1280, height: 1200 },
  });

for (const [language, name] of Object.entries(ARTICLES) as [PictureLanguage, 'french'][]) {
  const article = wordpress.articles[name];
  await wordpress.reset();
  const browser = await launch(language);
  const album = await openAlbum(`store-${language}`);
  const texts = readerTexts[language];
  const files = await takePictures({ browser, article, texts, album });
  await browser.close();
  for (const theme of ['light', 'dark'] as const) {
    const another = await launch(language);
    const views = await openAlbum(`views-${language}-${theme}`);
    files.push(...(await takeViews({ browser: another, article, theme, album: views })));
    await another.close();
  }
  for (const file of files) log(file);
}
await wordpress.stop();
process.exit();
