import { openOptions } from '../platform/shortcuts.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type { OwnSender } from '../protocol/serve.ts';
import type { FromSettingsPages } from '../protocol/settings-messages.ts';
import { readPreferences } from '../storage/preferences.ts';
import { markNewsSeen } from '../storage/seen-version.ts';
import { exportAll, importAll } from './backup.ts';
import { refreshPages } from './refresh-pages.ts';
import { wipe, type Keepers } from './wipe.ts';

/** What the page of preferences may ask beyond a change of one of them. */
export function settingsHandlers(keepers: Keepers): Handlers<FromSettingsPages, OwnSender> {
  return {
    'backup.export': () => exportAll(Date.now()),
    'backup.import': async ({ text, isDry }) => {
      const before = await readPreferences();
      const answer = await importAll(keepers.stores, text, isDry);
      if (answer.ok && answer.isDone) {
        await refreshPages(before, await readPreferences());
        await keepers.reminders.ring();
      }
      return answer;
    },
    'data.wipe': async ({ what }) => {
      const before = await readPreferences();
      await wipe(what, keepers);
      await refreshPages(before, await readPreferences());
    },
    'options.open': ({ section }) => openOptions(section),
    'news.seen': markNewsSeen,
    'sync.now': () => keepers.sync.exchange(),
  };
}
