import type { Wipe } from '../protocol/settings-messages.ts';
import { ANSWERED_KEY } from '../storage/answered.ts';
import { diskArea, memoryArea } from '../storage/browser-areas.ts';
import { IDENTITIES_KEY } from '../storage/identities.ts';
import { PREFERENCES_KEY, writePreferences } from '../storage/preferences.ts';
import { REMINDERS_KEY } from '../storage/reminders.ts';
import { RESTED_KEY } from '../storage/rested-looks.ts';
import { forgetDraftTraces } from '../storage/session-state.ts';
import { ADDRESSES_KEY } from '../storage/share-addresses.ts';
import { HISTORY_KEY } from '../storage/share-history.ts';
import { keysOf, type StorageArea } from '../storage/storage-area.ts';
import { SETTINGS_KEY } from '../storage/thread-settings.ts';
import type { MirrorRecords } from './mirror-handlers.ts';
import type { Reminders } from './reminders.ts';
import type { Stores } from './stores.ts';
import type { Sync } from './sync.ts';
import type { ThreadRecords } from './thread-records.ts';

/** Whoever keeps something. */
export type Keepers = {
  stores: Stores;
  reminders: Pick<Reminders, 'ring' | 'add'>;
  threads: Pick<ThreadRecords, 'visits'>;
  mirror: Pick<MirrorRecords, 'forget'>;
  sync: Pick<Sync, 'erase' | 'exchange'>;
};

/** Erases for good what was named, with every trace of it. */
export const wipe = (what: Wipe, keepers: Keepers): Promise<unknown> => erasures[what](keepers);

const erasures: Record<Wipe, (keepers: Keepers) => Promise<unknown>> = {
  drafts: async keepers => {
    await wipeDrafts(keepers, false);
    await wipeDrafts(keepers, true);
  },
  shares: () => diskArea().remove(HISTORY_KEY),
  addresses: () => diskArea().remove(ADDRESSES_KEY),
  identities: () => diskArea().remove(IDENTITIES_KEY),
  threads: async ({ threads, mirror }) => {
    await Promise.all([true, false].map(isPrivate => threads.visits(isPrivate).forgetAll()));
    await mirror.forget();
    await Promise.all([memoryArea(), diskArea()].map(area => area.remove(ANSWERED_KEY)));
    await diskArea().remove(SETTINGS_KEY);
  },
  preferences: () => diskArea().remove(PREFERENCES_KEY),
  synced: ({ sync }) => sync.erase(''),
  everything: async ({ sync, reminders }) => {
    await sync.erase('');
    await eraseArea(diskArea());
    // What other browsers of the reader still carry must not come back by itself.
    await writePreferences({ sync: false });
    // The bell falls silent while it is still known that it rang.
    await reminders.ring();
    await eraseArea(memoryArea());
  },
};

/** The drafts of private windows or all others, and what was remembered about them. */
export async function wipeDrafts(
  { stores, reminders }: Pick<Keepers, 'stores' | 'reminders'>,
  isPrivate: boolean,
): Promise<void> {
  await stores.of(isPrivate).forgetAll();
  const area = isPrivate ? memoryArea() : diskArea();
  await area.remove([REMINDERS_KEY, RESTED_KEY, ANSWERED_KEY]);
  await forgetDraftTraces();
  await reminders.ring();
}

async function eraseArea(area: StorageArea): Promise<void> {
  const keys = await keysOf(area);
  if (keys.length > 0) await area.remove(keys);
}
