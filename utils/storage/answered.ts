import {
  noteAnswered,
  parseAnswered,
  type Answered,
  type AnsweredDrafts,
} from '../domain/thread/answered.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import type { StorageArea } from './storage-area.ts';
import { watchItem } from './watch-item.ts';

export const ANSWERED_KEY = 'answered';
const inTurn = createKeyedQueue();

export async function readAnswered(area: StorageArea): Promise<AnsweredDrafts> {
  return parseAnswered((await area.get(ANSWERED_KEY))[ANSWERED_KEY]);
}

/** Called by the background alone. */
export function writeAnswered(
  area: StorageArea,
  found: readonly (readonly [id: string, answered: Answered])[],
): Promise<void> {
  return inTurn(ANSWERED_KEY, async () => {
    await area.set({ [ANSWERED_KEY]: noteAnswered(await readAnswered(area), found) });
  });
}

export function watchAnswered(
  onChange: (answered: AnsweredDrafts) => void,
  signal: AbortSignal,
): void {
  watchItem('local', ANSWERED_KEY, value => onChange(parseAnswered(value)), signal);
}
