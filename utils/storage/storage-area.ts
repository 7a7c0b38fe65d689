/** The part of the browser's storage that Causerie uses; tests bring their own. */
export type StorageArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Chrome 130, Firefox 143; older browsers lack it. */
  getKeys?(): Promise<string[]>;
  /** As `set`; what is refused is read as if it were stored, for as long as the browser runs. */
  insist?(items: Record<string, unknown>): Promise<void>;
  /** Rejects as long as something so kept is not stored. */
  settle?(): Promise<void>;
};

/** All keys of an area, without their values where the browser can. */
export async function keysOf(area: StorageArea): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}

/** Whether a failed write means that the storage, or the disk, is full: wording of Chromium and of Firefox. */
export function isQuotaError(error: unknown): boolean {
  return /quota|disk.*full|no[ _]space/iu.test(String(error));
}
