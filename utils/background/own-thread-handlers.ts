import { browser } from '../platform/browser.ts';
import { bringThreadScript, framesWithScript } from '../platform/bring-page-script.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type { FromOwnMirrorPages, FromOwnThreadPages } from '../protocol/thread-messages.ts';
import { askPage } from '../protocol/ask-page.ts';
import type { OwnSender } from '../protocol/serve.ts';
import { readAnswered } from '../storage/answered.ts';
import { diskArea } from '../storage/browser-areas.ts';
import type { ThreadRecords } from './thread-records.ts';

const MOST_TABS = 500;

/** What our own pages may ask about threads. */
export function ownThreadHandlers(
  records: ThreadRecords,
): Handlers<Omit<FromOwnThreadPages, keyof FromOwnMirrorPages>, OwnSender> {
  return {
    'thread.bring': ({ tabId }) => bringToAll(tabId),
    'thread-settings.read': () => records.settings(),
    'thread-settings.change': async patch => {
      const before = await records.settings();
      const settings = await records.change(known => ({ ...known, ...patch }));
      if (before.marksNew && !settings.marksNew) await forgetVisits(records);
      await refreshThreads();
      return settings;
    },
    'visits.forget': () => forgetVisits(records),
    'answered.read': () => readAnswered(diskArea()),
  };
}

/** To the page, and to the frames of comment systems in it; those that come later bring it themselves. */
async function bringToAll(tabId: number): Promise<boolean> {
  const frameIds = await framesWithScript(tabId);
  const [isInPage = false] = await Promise.all(
    [0, ...frameIds].map(frameId => bringThreadScript(tabId, frameId)),
  );
  return isInPage;
}

async function forgetVisits(records: ThreadRecords): Promise<void> {
  await Promise.all([records.visits(false).forgetAll(), records.visits(true).forgetAll()]);
}

/** Open threads are read the new way at once. */
export async function refreshThreads(): Promise<void> {
  const tabs = (await browser.tabs.query({})).slice(0, MOST_TABS);
  await Promise.allSettled(
    tabs.map(({ id }) => id === undefined || askPage(id, 'thread.refresh', undefined)),
  );
}
