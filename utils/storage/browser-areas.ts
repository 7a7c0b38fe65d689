import { browser } from '../platform/browser.ts';
import type { StorageArea } from './storage-area.ts';
import { createDiskReserve } from './disk-reserve.ts';
import { createHoldingArea } from './holding-area.ts';
import { createSureArea } from './sure-area.ts';

/** Used by the background alone. */
export const diskReserve = createDiskReserve(
  // Absent before Firefox 111.
  () => globalThis.navigator?.storage?.getDirectory?.() ?? null,
  () => memoryArea(),
);

const disk = createHoldingArea(
  createSureArea(
    () => browser.storage.local as StorageArea,
    () => memoryArea(),
    diskReserve.release,
  ),
  () => memoryArea(),
);

/** Survives restarts. */
export const diskArea = (): StorageArea => disk;

/** Lives as long as the browser, in memory: private windows and what the worker must remember. */
export const memoryArea = (): StorageArea =>
  (browser.storage as unknown as { session: StorageArea }).session;

/** Carried between the reader's browsers by the browser itself. */
export const syncedArea = (): StorageArea => browser.storage.sync as StorageArea;
