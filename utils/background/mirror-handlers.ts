import { writingId } from '../domain/drafts/draft-id.ts';
import { addToMirror, type MirrorEvent } from '../domain/thread/mirror.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type { FromPageScript } from '../protocol/messages.ts';
import type { OwnSender, PageSender } from '../protocol/serve.ts';
import type { FromOwnMirrorPages } from '../protocol/thread-messages.ts';
import { diskArea, memoryArea } from '../storage/browser-areas.ts';
import { createKeyedQueue } from '../storage/keyed-queue.ts';
import { MIRROR_KEY, readMirror } from '../storage/mirror.ts';
import { NOTICED } from '../storage/session-state.ts';
import { placeOfPage } from './place-of-page.ts';

const noticedKey = (id: string): string => NOTICED + id;

export type MirrorRecords = ReturnType<typeof createMirrorRecords>;

/** The reader's own mirror: counts by month, and nothing of what was written. */
export function createMirrorRecords() {
  const inTurn = createKeyedQueue();
  const add = (event: MirrorEvent) =>
    inTurn(MIRROR_KEY, async () => {
      await diskArea().set({ [MIRROR_KEY]: addToMirror(await readMirror(), event, Date.now()) });
    });
  return {
    read: readMirror,
    add,
    /** The text stays in memory, to tell later whether it was changed. */
    noticed: (id: string, text: string) =>
      inTurn(id, async () => {
        const key = noticedKey(id);
        if ((await memoryArea().get(key))[key] !== undefined) return;
        await memoryArea().set({ [key]: text });
        await add('noticed');
      }),
    sent: (id: string, text: string) =>
      inTurn(id, async () => {
        const key = noticedKey(id);
        const before = (await memoryArea().get(key))[key];
        if (typeof before !== 'string') return;
        await memoryArea().remove(key);
        await add(before.trim() === text.trim() ? 'asIs' : 'edited');
      }),
    forget: () => inTurn(MIRROR_KEY, () => diskArea().remove(MIRROR_KEY)),
  };
}

export function ownMirrorHandlers(mirror: MirrorRecords): Handlers<FromOwnMirrorPages, OwnSender> {
  return {
    'mirror.read': async () => [...(await mirror.read())],
    'mirror.forget': () => mirror.forget(),
    'mirror.noticed': async ({ place, text }) => {
      // What is written in a private window leaves no trace, not even a number.
      if (!place.isPrivate) await mirror.noticed(await writingId(place), text);
    },
  };
}

/** What pages tell of sent comments, looked at for the mirror on its way. */
export function withMirror(
  handlers: Handlers<FromPageScript, PageSender>,
  mirror: MirrorRecords,
): Handlers<FromPageScript, PageSender> {
  return {
    ...handlers,
    'draft.submitted': async (submit, sender) => {
      await handlers['draft.submitted'](submit, sender);
      if (sender.isPrivate) return;
      await mirror.sent(await writingId(placeOfPage(submit.place, sender)), submit.text);
    },
    'outcome.evidence': async (evidence, sender) => {
      const judged = await handlers['outcome.evidence'](evidence, sender);
      if (judged?.state === 'waiting' && !sender.isPrivate) await mirror.add('held');
      return judged;
    },
  };
}
