import { browser } from '../platform/browser.ts';
import type { StorageArea } from './storage-area.ts';
import { createSureArea } from './sure-area.ts';

const sureDisk = createSureArea(
  () => browser.storage.local as StorageArea,
  () => memoryArea(),
);

/** Survives restarts. */
export const diskArea = (): StorageArea => sureDisk;

/** Lives as long as the browser, in memory: private windows and what the worker must remember. */
export const memoryArea = (): StorageArea =>
  (browser.storage as unknown as { session: StorageArea }).session;

/** Carried between the reader's browsers by the browser itself. */
export const syncedArea = (): StorageArea => browser.storage.sync as StorageArea;
