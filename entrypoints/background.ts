import { defineBackground } from 'wxt/utils/define-background';
import { registerContextMenu } from '../utils/background/context-menu.ts';
import { registerLifecycle } from '../utils/background/lifecycle.ts';
import {
  createMirrorRecords,
  ownMirrorHandlers,
  withMirror,
} from '../utils/background/mirror-handlers.ts';
import { ownPageHandlers } from '../utils/background/own-page-handlers.ts';
import { withEmbeddedPages } from '../utils/background/embedded-pages.ts';
import { pageHandlers } from '../utils/background/page-handlers.ts';
import { createReminders } from '../utils/background/reminders.ts';
import { createShareRecords } from '../utils/background/share-records.ts';
import { createSync, registerSync } from '../utils/background/sync.ts';
import { createStores } from '../utils/background/stores.ts';
import { createThreadJudge } from '../utils/background/thread-judge.ts';
import { createThreadRecords } from '../utils/background/thread-records.ts';
import { ownThreadHandlers } from '../utils/background/own-thread-handlers.ts';
import { threadHandlers } from '../utils/background/thread-handlers.ts';
import { loadModerationModel } from '../utils/platform/load-moderation-model.ts';
import { settingsHandlers } from '../utils/background/settings-handlers.ts';
import { serve } from '../utils/protocol/serve.ts';

export default defineBackground(() => {
  const stores = createStores();
  const shares = createShareRecords();
  const reminders = createReminders(stores);
  const threads = createThreadRecords();
  const mirror = createMirrorRecords();
  const judge = createThreadJudge(threads.settings, loadModerationModel);
  const sync = createSync();
  registerLifecycle(stores, reminders);
  registerSync(sync);
  registerContextMenu(shares, threads);
  serve(
    withEmbeddedPages({
      ...withMirror(pageHandlers(stores), mirror),
      ...threadHandlers(stores, threads, judge),
    }),
    {
      ...ownPageHandlers(stores, shares, reminders, sync),
      ...ownThreadHandlers(threads),
      ...ownMirrorHandlers(mirror),
      ...settingsHandlers({ stores, reminders, threads, mirror, sync }),
    },
  );
});
