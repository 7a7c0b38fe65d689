import type { Handlers } from '../protocol/envelope.ts';
import type { OwnSender } from '../protocol/serve.ts';
import type { FromSettingsPages, Wipe } from '../protocol/settings-messages.ts';
import { diskArea, memoryArea } from '../storage/browser-areas.ts';
import { IDENTITIES_KEY } from '../storage/identities.ts';
import { PREFERENCES_KEY, readPreferences, writePreferences } from '../storage/preferences.ts';
import { ADDRESSES_KEY } from '../storage/share-addresses.ts';
import { HISTORY_KEY } from '../storage/share-history.ts';
import { keysOf, type StorageArea } from '../storage/storage-area.ts';
import { SETTINGS_KEY } from '../storage/thread-settings.ts';
import { exportAll, importAll } from './backup.ts';
import { refreshPages } from './refresh-pages.ts';
import type { Stores } from './stores.ts';
import type { Sync } from './sync.ts';
import type { ThreadRecords } from './thread-records.ts';

/** What the page of preferences may ask beyond a change of one of them. */
export function settingsHandlers(
  stores: Stores,
  threads: Pick<ThreadRecords, 'visits'>,
  sync: Sync,
): Handlers<FromSettingsPages, OwnSender> {
  return {
    'backup.export': () => exportAll(Date.now()),
    'backup.import': async ({ text, isDry }) => {
      const before = await readPreferences();
      const answer = await importAll(stores, text, isDry);
      if (answer.ok && answer.isDone) await refreshPages(before, await readPreferences());
      return answer;
    },
    'data.wipe': async ({ what }) => {
      const before = await readPreferences();
      await wipe(what, stores, threads, sync);
      await refreshPages(before, await readPreferences());
    },
    'sync.now': () => sync.exchange(),
  };
}

async function wipe(
  what: Wipe,
  stores: Stores,
  threads: Pick<ThreadRecords, 'visits'>,
  sync: Sync,
): Promise<void> {
  switch (what) {
    case 'drafts':
      await Promise.all([stores.of(false).forgetAll(), stores.of(true).forgetAll()]);
      break;
    case 'shares':
      return diskArea().remove(HISTORY_KEY);
    case 'addresses':
      return diskArea().remove(ADDRESSES_KEY);
    case 'identities':
      return diskArea().remove(IDENTITIES_KEY);
    case 'threads':
      await Promise.all([threads.visits(false).forgetAll(), threads.visits(true).forgetAll()]);
      return diskArea().remove(SETTINGS_KEY);
    case 'preferences':
      return diskArea().remove(PREFERENCES_KEY);
    case 'synced':
      return sync.erase('');
    case 'everything':
      await sync.erase('');
      await Promise.all([diskArea(), memoryArea()].map(eraseArea));
      // What other browsers of the reader still carry must not come back by itself.
      await writePreferences({ sync: false });
  }
}

async function eraseArea(area: StorageArea): Promise<void> {
  const keys = await keysOf(area);
  if (keys.length > 0) await area.remove(keys);
}
