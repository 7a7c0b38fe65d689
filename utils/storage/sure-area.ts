import { keysOf, type StorageArea } from './storage-area.ts';

/**
 * LevelDB, in which Chromium keeps the storage of extensions, leaves half a record in its log when a disk
 * is full. What it takes afterwards stands in memory only, though it says it is stored: at the next start
 * the log is read no further than that half. A new log is begun once four megabytes were written, and
 * what is in memory then goes to the disk. Seen in Chromium 156 on a disk that filled up and was emptied.
 */
const TORN = /IO error|FILE_ERROR/u;
const TORN_KEY = 'disk-torn';
const PADDING_KEY = 'disk-padding';

/** More than the four megabytes after which LevelDB begins a new log (`write_buffer_size`). */
const PADDING_LENGTH = 5_000_000;

/** What Chromium says of a value that a torn log left behind: one such fails the reading of all others. */
const UNREADABLE = /Invalid JSON/iu;

/**
 * The storage on the disk, of which nothing is said to be stored that would be gone at the next start, and
 * in which one record the browser cannot read costs no other: it is found as an object no parser takes.
 * @param areaNow - the browser's storage on the disk
 * @param notesNow - its storage in memory: a torn log outlives the worker that tore it, and not the browser
 * @param makeRoom - asked when a write is refused; whether to try again
 */
export function createSureArea(
  areaNow: () => StorageArea,
  notesNow: () => StorageArea,
  makeRoom: () => Promise<boolean> = async () => false,
): StorageArea {
  let isTorn: boolean | undefined;

  async function isLogTorn(): Promise<boolean> {
    isTorn ??= (await notesNow().get(TORN_KEY))[TORN_KEY] === true;
    return isTorn;
  }

  async function note(torn: boolean): Promise<void> {
    isTorn = torn;
    await (torn ? notesNow().set({ [TORN_KEY]: true }) : notesNow().remove(TORN_KEY));
  }

  /** Rejects with the browser's error where the write, or the new log it needs, found no room. */
  async function surely(write: () => Promise<void>): Promise<void> {
    try {
      await attempt(write);
    } catch (error) {
      if (!(await makeRoom().catch(() => false))) throw error;
      await attempt(write);
    }
  }

  async function attempt(write: () => Promise<void>): Promise<void> {
    const wasTorn = await isLogTorn();
    try {
      if (wasTorn) await areaNow().set({ [PADDING_KEY]: ' '.repeat(PADDING_LENGTH) });
      await write();
    } catch (error) {
      if (TORN.test(String(error))) await note(true);
      throw error;
    }
    if (!wasTorn) return;
    await note(false);
    // What was asked for is on the disk, whatever becomes of this.
    await areaNow()
      .remove(PADDING_KEY)
      .catch(() => note(true));
  }

  /** By halves, until the one that cannot be read is alone. */
  async function getApart(
    keys: readonly string[],
    error: unknown,
  ): Promise<Record<string, unknown>> {
    const [only] = keys;
    if (only === undefined) return {};
    if (keys.length === 1) return { [only]: { unreadable: String(error) } };
    const half = Math.ceil(keys.length / 2);
    return { ...(await get(keys.slice(0, half))), ...(await get(keys.slice(half))) };
  }

  async function get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    try {
      return await areaNow().get(keys);
    } catch (error) {
      if (!UNREADABLE.test(String(error))) throw error;
      return getApart(keys === null ? await keysOf(areaNow()) : [keys].flat(), error);
    }
  }

  return {
    get,
    set: items => surely(() => areaNow().set(items)),
    remove: keys => surely(() => areaNow().remove(keys)),
    getKeys: () => keysOf(areaNow()),
  };
}
