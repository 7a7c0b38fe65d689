import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import type { Album } from '../support/browsers/artifacts.ts';
import type { TestBrowser } from '../support/browsers/test-browser.ts';
import { tour } from '../tour/tour.ts';

/** Every view, as a reader who has used Causerie for a while sees it. @returns the pictures' files */
export async function takeViews({
  browser,
  article,
  theme,
  album,
}: {
  browser: TestBrowser;
  article: string;
  theme: Preferences['theme'];
  album: Album;
}): Promise<string[]> {
  const files: string[] = [];
  await tour({
    browser,
    article,
    preferences: { theme },
    visit: async ({ name, shown }) => {
      files.push(await album.take(shown, name));
    },
  });
  return files;
}
