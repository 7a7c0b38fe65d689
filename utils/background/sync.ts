import { browser } from '../platform/browser.ts';
import { diskArea, syncedArea } from '../storage/browser-areas.ts';
import { createSyncEngine } from '../storage/sync-engine.ts';
import { SYNCED_KEYS, syncSources } from '../storage/sync-sources.ts';

/** Several changes in a row travel together: browsers allow 120 writes a minute. */
const PAUSE_MS = 1000;

export type Sync = ReturnType<typeof createSyncEngine>;

export function createSync(): Sync {
  return createSyncEngine(
    { disk: diskArea(), synced: syncedArea() },
    {
      sources: syncSources,
      now: Date.now,
      newDevice: () => crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0',
    },
  );
}

/** Exchanges what travels whenever it changed here or came from elsewhere, and when the browser starts. */
export function registerSync({ exchange }: Sync): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void exchange(), PAUSE_MS);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs = area === 'local' && SYNCED_KEYS.some(key => key in changes);
    if (isOurs || area === 'sync') soon();
  });
  browser.runtime.onStartup.addListener(soon);
  browser.runtime.onInstalled.addListener(soon);
}
