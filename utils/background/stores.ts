import type { Room } from '../domain/drafts/judge-room.ts';
import { createDraftStore, type DraftStore } from '../storage/draft-store.ts';
import { diskArea, memoryArea } from '../storage/browser-areas.ts';
import { measureRoom } from '../storage/measure-room.ts';
import { createRoomWatch, type WatchRoom } from './watch-room.ts';

/** The stored drafts: on disk, and in memory for private windows. */
export type Stores = {
  of(isPrivate: boolean): DraftStore;
  room(isPrivate: boolean): Promise<Room>;
  /** Whether room runs out; cheap enough to be asked with every write. */
  isRoomShort: WatchRoom;
};

export function createStores(): Stores {
  const disk = createDraftStore(diskArea());
  const memory = createDraftStore(memoryArea());
  return {
    of: isPrivate => (isPrivate ? memory : disk),
    room: measureRoom,
    isRoomShort: createRoomWatch(measureRoom),
  };
}
