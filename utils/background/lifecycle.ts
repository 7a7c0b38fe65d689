import { browser } from '../platform/browser.ts';
import { askPage } from '../protocol/ask-page.ts';
import { ProtocolError } from '../protocol/send.ts';
import { migrateStorage } from '../storage/migrate-storage.ts';
import { diskArea, diskReserve } from '../storage/browser-areas.ts';
import { createDraftRecords } from '../storage/draft-records.ts';
import { noteUpdate } from '../storage/seen-version.ts';
import { forgetTab } from '../storage/session-state.ts';
import { registerSweep } from './daily-sweep.ts';
import { REMINDER_ALARM, type Reminders } from './reminders.ts';
import { showShareWindow } from './show-share-window.ts';
import type { Stores } from './stores.ts';
import { welcomeOnce } from './welcome-once.ts';

/** Registers what is not a message: installation, the daily sweep, shortcuts, closed tabs. */
export function registerLifecycle(stores: Stores, reminders: Reminders): void {
  registerSweep(stores);
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void welcomeOnce();
    void noteUpdate(previousVersion ?? browser.runtime.getManifest().version);
    void migrateStorage();
    void keepStorageToOurselves();
    void reminders.ring();
  });
  browser.runtime.onStartup.addListener(() => {
    void keepStorageToOurselves();
    // What came due while the browser was closed; browsers may lose alarms with it.
    void reminders.ring();
    void keepReserve();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER_ALARM) void reminders.ring();
  });
  browser.commands?.onCommand.addListener(command => {
    if (command === 'toggle-sheet') void toggleSheet();
    if (command === 'share-article') void shareArticle();
  });
  browser.tabs.onRemoved.addListener(tabId => {
    void forgetTab(tabId);
    if (browser.windows === undefined) void forgetPrivate(stores, tabId);
  });
  browser.windows?.onRemoved.addListener(() => void forgetPrivate(stores, null));
}

/** As soon as the browser starts, so that a full disk is known before the first word. */
async function keepReserve(): Promise<void> {
  if ((await createDraftRecords(diskArea(), Date.now).recentIds()).length > 0)
    await diskReserve.keep();
}

/** Opens or closes the sheet of the article in front; where there is none, nothing happens. */
async function toggleSheet(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    await askPage(tab.id, 'sheet.toggle', { parentId: '' });
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
  }
}

/** The share view of the page in front, whatever page it is: the view says what cannot be shared. */
async function shareArticle(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await showShareWindow(tab.id, '');
}

/**
 * What was written in private windows ends with the last of them, as the reader was told; where there are
 * no windows, with the last private tab.
 * @param closedTab - may still be listed
 */
async function forgetPrivate(stores: Stores, closedTab: number | null): Promise<void> {
  const open = browser.windows
    ? await browser.windows.getAll()
    : (await browser.tabs.query({})).filter(({ id }) => id !== closedTab);
  if (!open.some(({ incognito }) => incognito)) await stores.of(true).forgetAll();
}

/** Page scripts never read the storage; where the browser can enforce that, it does (Chrome 102). */
async function keepStorageToOurselves(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
