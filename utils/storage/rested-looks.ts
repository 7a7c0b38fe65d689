import { diskArea, memoryArea } from './browser-areas.ts';

const RESTED_KEY = 'rested-looks';

/** More drafts than anybody argues about; the oldest are forgotten first. */
const MOST_RESTED = 500;

const areaFor = (isPrivate: boolean) => (isPrivate ? memoryArea() : diskArea());

async function readRested(isPrivate: boolean): Promise<string[]> {
  const stored = (await areaFor(isPrivate).get(RESTED_KEY))[RESTED_KEY];
  return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
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
