import { MOST_RESTED, parseRested } from '../domain/moderation/rested-looks.ts';
import { diskArea, memoryArea } from './browser-areas.ts';

export const RESTED_KEY = 'rested-looks';

const areaFor = (isPrivate: boolean) => (isPrivate ? memoryArea() : diskArea());

/** Ids of the drafts that are left in peace, the last one first. */
export async function readRested(isPrivate: boolean): Promise<string[]> {
  return parseRested((await areaFor(isPrivate).get(RESTED_KEY))[RESTED_KEY]);
}

/** Whether the reader asked not to be told again how this draft reads. */
export async function isRested(draftId: string, isPrivate: boolean): Promise<boolean> {
  return (await readRested(isPrivate)).includes(draftId);
}

/** Called by the background alone. What is written in a private window is remembered in memory only. */
export async function restDraft(draftId: string, isPrivate: boolean): Promise<void> {
  const others = (await readRested(isPrivate)).filter(id => id !== draftId);
  await areaFor(isPrivate).set({ [RESTED_KEY]: [draftId, ...others].slice(0, MOST_RESTED) });
}

/** The comment was sent: the next one at its place is another. */
export async function wakeDraft(draftId: string, isPrivate: boolean): Promise<void> {
  const rested = await readRested(isPrivate);
  if (rested.includes(draftId))
    await areaFor(isPrivate).set({ [RESTED_KEY]: rested.filter(id => id !== draftId) });
}
