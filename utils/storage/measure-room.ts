import { judgeRoom, type Room } from '../domain/drafts/judge-room.ts';
import { browser } from '../platform/browser.ts';

/** The parts of the browser's storage that tell how full it is; older browsers lack some. */
type Measured = {
  QUOTA_BYTES?: number;
  getBytesInUse?(keys: null): Promise<number>;
};

/** Of `storage.local` without `unlimitedStorage`, and of `storage.session`: 10 MiB in both browsers. */
const DEFAULT_LIMIT = 10_485_760;

/**
 * How full the storage of drafts is. With `unlimitedStorage` granted the disk is the only limit, and
 * the browser's estimate the only thing told of it: in Chromium 156 its quota is what is used and what is
 * free on the disk together, in Firefox 153 a tenth of the disk, free or not.
 */
export async function measureRoom(isPrivate: boolean): Promise<Room> {
  const area = (isPrivate ? browser.storage.session : browser.storage.local) as unknown as Measured;
  const used = await area.getBytesInUse?.(null).catch(() => undefined);
  if (!isPrivate && (await isUnlimited())) return roomOnDisk(used ?? 0);
  return judgeRoom(used ?? 0, used === undefined ? null : (area.QUOTA_BYTES ?? DEFAULT_LIMIT));
}

async function isUnlimited(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['unlimitedStorage'] }).catch(() => false);
}

async function roomOnDisk(used: number): Promise<Room> {
  const estimate = await navigator.storage?.estimate().catch(() => undefined);
  return judgeRoom(Math.max(used, estimate?.usage ?? 0), estimate?.quota ?? null, true);
}
