import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journey as steps } from '../journey/steps.ts';
import type { Traveller } from '../journey/journey.ts';
import { openAlbum } from '../support/browsers/artifacts.ts';
import { browserName, launchWithCauserie, sharedWordPress } from './causerie-test.ts';

/** The journey is one reader's: its steps share a profile, in order, and each needs the one before. */
describe('the journey', () => {
  let traveller: Traveller;

  beforeAll(async () => {
    const wordpress = await sharedWordPress();
    await wordpress.reset();
    const album = await openAlbum(`journey-${browserName}`);
    traveller = {
      browser: await launchWithCauserie(),
      wordpress,
      picture: async (shown, name) => void (await album.take(shown, name)),
    };
  });

  afterAll(() => traveller.browser.close());

  test.each(steps)('$title', { timeout: 120_000 }, async ({ walk }) => {
    const seen = await walk(traveller);
    expect(seen.length).toBeGreaterThan(0);
  });
});
