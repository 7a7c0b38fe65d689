import { newsSince, type NewsVersion } from '../domain/preferences/news-since.ts';
import { browser } from '../platform/browser.ts';
import { diskArea } from './browser-areas.ts';

const SEEN_VERSION_KEY = 'seen-version';

async function readSeen(): Promise<string | null> {
  const seen = (await diskArea().get(SEEN_VERSION_KEY))[SEEN_VERSION_KEY];
  return typeof seen === 'string' ? seen : null;
}

/** What later versions brought than the one the reader knows, the latest first. */
export async function readNews(): Promise<NewsVersion[]> {
  return newsSince(await readSeen(), browser.runtime.getManifest().version);
}

/**
 * Called by the background alone, when the browser has installed or updated us.
 * @param before - the version the reader knows; kept only where it is not known what they saw last
 */
export async function noteUpdate(before: string): Promise<void> {
  if ((await readSeen()) === null) await diskArea().set({ [SEEN_VERSION_KEY]: before });
}

/** Called by the background alone: the reader knows the version that runs. */
export async function markNewsSeen(): Promise<void> {
  await diskArea().set({ [SEEN_VERSION_KEY]: browser.runtime.getManifest().version });
}
