import { createDraftStore, type DraftStore } from '../storage/draft-store.ts';
import { diskArea, memoryArea } from '../storage/browser-areas.ts';

/** The stored drafts: on disk, and in memory for private windows. */
export type Stores = { of(isPrivate: boolean): DraftStore };

export function createStores(): Stores {
  const disk = createDraftStore(diskArea());
  const memory = createDraftStore(memoryArea());
  return { of: isPrivate => (isPrivate ? memory : disk) };
}
