import { beforeEach } from 'vitest';
import { createDraftStore, type DraftStore } from '../../utils/storage/draft-store.ts';
import { makePlace } from './make-draft.ts';
import { createMemoryStorageArea, type MemoryStorageArea } from './memory-storage-area.ts';

/** A store of drafts on an empty area, new for each test; its clock is set by hand, epoch milliseconds. */
export type OneDraftStore = {
  area: MemoryStorageArea;
  store: DraftStore;
  clock: number;
  /** Writes a text at one place, now. */
  write: (text: string, base?: number, id?: string) => ReturnType<DraftStore['write']>;
};

export function useDraftStore(): OneDraftStore {
  const one = {
    write: (text, base = 0, id = 'a.b') =>
      one.store.write({ id, place: makePlace(), text, origin: 'field', base, now: one.clock }),
  } as OneDraftStore;
  beforeEach(() => {
    one.area = createMemoryStorageArea();
    one.clock = 1000;
    one.store = createDraftStore(one.area, () => one.clock);
  });
  return one;
}
