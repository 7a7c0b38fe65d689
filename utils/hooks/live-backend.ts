import { copyToClipboard } from '../platform/clipboard.ts';
import { copyImage } from '../platform/copy-image.ts';
import { goTo, openAddress, openDetached, reloadTab } from '../platform/open-address.ts';
import { describeSelf } from '../platform/describe-self.ts';
import { loadTranslator } from '../platform/load-translator.ts';
import { isAllowedInPrivate, isInPrivateWindow } from '../platform/private-window.ts';
import { readerPlatform } from '../platform/reader-platform.ts';
import { saveFile } from '../platform/save-file.ts';
import { listShortcuts, openShortcutSettings } from '../platform/shortcuts.ts';
import { readSyncReport } from '../storage/sync-report.ts';
import { openShareSheet } from '../platform/share-sheet.ts';
import { canOpenPanel, openPanel, watchFrontTab } from '../platform/side-panel.ts';
import { createBrowserModel } from '../platform/browser-model.ts';
import { siteAccess } from '../platform/site-access.ts';
import { canReachTabs, findTargetTab } from '../platform/target-tab.ts';
import { askPage } from '../protocol/ask-page.ts';
import { lookAtPage } from '../protocol/look-at-page.ts';
import { askBackground } from '../protocol/send.ts';
import { watchDraft } from '../storage/drafts.ts';
import { readIdentities, watchIdentities } from '../storage/identities.ts';
import {
  readPreferences,
  readPreferencesWithFaults,
  watchPreferences,
} from '../storage/preferences.ts';
import {
  readAllDrafts,
  readArticleDrafts,
  readKeptDrafts,
  watchAllDrafts,
} from '../storage/read-drafts.ts';
import { readReminders } from '../storage/reminders.ts';
import { readShareAddresses, watchShareAddresses } from '../storage/share-addresses.ts';
import { readNews } from '../storage/seen-version.ts';
import { watchShareHistory } from '../storage/share-history.ts';
import type { Backend } from './backend.ts';

/** What the sheet asks of its tab where only the background can. */
const throughBackground: Pick<Backend, 'askPage' | 'goTo'> = {
  askPage: (tabId, kind, payload) =>
    askBackground('tab.ask', { tabId, kind, payload }) as Promise<never>,
  goTo: (tabId, url) => askBackground('tab.go', { tabId, url }),
};

/** The popup has done its work: what it showed goes on beside the page. */
async function openBeside(tabId: number): Promise<void> {
  await openPanel(tabId);
  window.close();
}

/** The real world, for the entrypoints. @param search - of the page's own address */
export function createLiveBackend(search: string): Backend {
  return {
    ask: askBackground,
    ...(canReachTabs() ? { askPage, goTo } : throughBackground),
    watchDraft,
    readArticleDrafts,
    readReminders,
    readAllDrafts,
    watchAllDrafts,
    readKeptDrafts,
    isPrivate: isInPrivateWindow(),
    isAllowedInPrivate,
    loadTranslator,
    readPreferences,
    watchPreferences,
    readBroken: async () => (await readPreferencesWithFaults()).broken,
    readSyncReport,
    readNews,
    listShortcuts,
    openShortcutSettings,
    openOptions: section => askBackground('options.open', { section }),
    siteAccess,
    browserModel: createBrowserModel(globalThis),
    readIdentities,
    watchIdentities,
    watchShareHistory,
    readShareAddresses,
    watchShareAddresses,
    findTargetTab: () => findTargetTab(search),
    lookAtPage,
    reloadTab,
    detach: openDetached,
    openPanel: canOpenPanel() ? openBeside : null,
    watchFrontTab,
    openAddress: (url, opening) => openAddress(url, opening),
    openShareSheet: data => openShareSheet(data),
    platform: readerPlatform(),
    copy: content => copyToClipboard(content),
    // Loaded with the first picture: the popup opens without it.
    drawQuoteCard: async (words, look) =>
      (await import('../platform/quote-card-image.ts')).drawQuoteCard(words, look),
    copyImage: png => copyImage(png),
    saveFile: (file, name) => saveFile(file, name),
    describeSelf: () => describeSelf(),
    now: Date.now,
  };
}
