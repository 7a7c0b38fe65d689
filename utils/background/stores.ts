import type { Room } from '../domain/drafts/judge-room.ts';
import { createDraftStore, type DraftStore } from '../storage/draft-store.ts';
import { diskArea, diskReserve, memoryArea } from '../storage/browser-areas.ts';
import { measureRoom } from '../storage/measure-room.ts';
import { createRoomWatch, type WatchRoom } from './watch-room.ts';

/** The stored drafts: on disk, and in memory for private windows. */
export type Stores = {
  of(isPrivate: boolean): DraftStore;
  room(isPrivate: boolean): Promise<Room>;
  /** Whether room runs out; cheap enough to be asked with every write. */
  isRoomShort: WatchRoom;
};

/** Whether the disk was full a while ago, whatever the browser tells of it. */
const wasFull = async (isPrivate: boolean) => !isPrivate && (await diskReserve.isSpent());

export function createStores(): Stores {
  const disk = createDraftStore(diskArea());
  const memory = createDraftStore(memoryArea());
  const watch = createRoomWatch(measureRoom);
  return {
    of: isPrivate => (isPrivate ? memory : disk),
    room: async isPrivate => {
      const room = await measureRoom(isPrivate);
      return (await wasFull(isPrivate)) ? { ...room, isShort: true } : room;
    },
    isRoomShort: async isPrivate => {
      // Whoever writes has something to lose: from the first text on, room is set apart.
      if (!isPrivate) void diskReserve.keep();
      return (await wasFull(isPrivate)) || watch(isPrivate);
    },
  };
}
