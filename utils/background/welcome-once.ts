import { browser } from '../platform/browser.ts';
import { diskArea } from '../storage/browser-areas.ts';

/** `true` once the first steps were shown; what browsers call an installation may happen again. */
export const WELCOMED_KEY = 'welcomed';

/** Shows the first steps in a tab, the first time Causerie runs in this profile. */
export async function welcomeOnce(): Promise<void> {
  const area = diskArea();
  if ((await area.get(WELCOMED_KEY))[WELCOMED_KEY] === true) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await area.set({ [WELCOMED_KEY]: true });
}
