import type { ThreadSettings } from '../domain/thread/thread-settings.ts';
import { diskArea, memoryArea } from '../storage/browser-areas.ts';
import { readThreadSettings, writeThreadSettings } from '../storage/thread-settings.ts';
import { createVisitStore, type VisitStore } from '../storage/visits.ts';

/** What is kept about reading threads, written by the background alone. */
export type ThreadRecords = {
  settings: () => Promise<ThreadSettings>;
  /** Changes wait for one another: two clicks at once must both count. */
  change: (change: (before: ThreadSettings) => ThreadSettings) => Promise<ThreadSettings>;
  /** On disk; in a private window, in memory until the browser ends. */
  visits: (isPrivate: boolean) => VisitStore;
};

export function createThreadRecords(): ThreadRecords {
  const disk = createVisitStore(diskArea());
  const memory = createVisitStore(memoryArea());
  let last: Promise<unknown> = Promise.resolve();
  return {
    settings: readThreadSettings,
    change: change => {
      const task = async () => writeThreadSettings(change(await readThreadSettings()));
      const result = last.then(task, task);
      last = result;
      return result;
    },
    visits: isPrivate => (isPrivate ? memory : disk),
  };
}
