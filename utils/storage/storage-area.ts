import { browser } from '../platform/browser.ts';

/** The part of the browser's storage that Causerie uses; tests bring their own. */
export type StorageArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Chrome 130, Firefox 143; older browsers lack it. */
  getKeys?(): Promise<string[]>;
};

/** Survives restarts. */
export const diskArea = (): StorageArea => browser.storage.local as StorageArea;

/** Lives as long as the browser, in memory: private windows and what the worker must remember. */
export const memoryArea = (): StorageArea =>
  (browser.storage as unknown as { session: StorageArea }).session;

/** Carried between the reader's browsers by the browser itself. */
export const syncedArea = (): StorageArea => browser.storage.sync as StorageArea;

/** All keys of an area, without their values where the browser can. */
export async function keysOf(area: StorageArea): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}

/** Whether a failed write means that the storage is full: wording of Chromium and of Firefox. */
export function isQuotaError(error: unknown): boolean {
  return /quota|disk.*full|no space/iu.test(String(error));
}
