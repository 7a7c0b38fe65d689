import { expect } from 'vitest';
import { writingId } from '../../../utils/domain/drafts/draft-id.ts';
import { createDraftSession } from '../../../utils/hooks/draft-session.ts';
import type { ComposerPlace } from '../../../utils/protocol/messages.ts';
import { createFakeBackend, NOW, type FakeBackend } from '../../dom/components/fake-backend.ts';
import { makeDraft, makePlace } from '../../support/make-draft.ts';

export const place: ComposerPlace = { ...makePlace(), tabId: 7, isPrivate: false };
export const id = await writingId(place);

/** Lets every promise that can settle do so. */
export const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1)
    await new Promise(resolve => {
      setTimeout(resolve, 0);
    });
};

/** A door that holds writes until it is opened. */
export function makeDoor() {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  return {
    pass: () =>
      isOpen ? Promise.resolve() : new Promise<void>(resolve => void waiting.push(resolve)),
    letOne: async () => {
      waiting.shift()?.();
      await settle();
    },
    open: async () => {
      isOpen = true;
      for (const resolve of waiting.splice(0)) resolve();
      await settle();
    },
  };
}

/** Hashing the place takes real time. */
export async function until(isSo: () => boolean) {
  const deadline = Date.now() + 5000;
  while (!isSo() && Date.now() < deadline) await settle();
  expect(isSo()).toBe(true);
  await settle();
}

export const untilOpened = (fake: FakeBackend) => until(() => fake.state.openings > 0);

export async function openSession(text?: string) {
  const fake = createFakeBackend();
  if (text !== undefined) fake.putDraft(makeDraft({ id, text, updatedAt: NOW }));
  const session = createDraftSession(place, fake.backend);
  await untilOpened(fake);
  return { fake, session, stored: () => fake.drafts.get(id) };
}
