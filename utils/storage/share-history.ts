import { parseShareHistory, type ShareRecord } from '../domain/share/share-history.ts';
import { diskArea } from './browser-areas.ts';
import { watchItem } from './watch-item.ts';

export const HISTORY_KEY = 'share-history';

/** What was shared, newest first. */
export async function readShareHistory(): Promise<ShareRecord[]> {
  return parseShareHistory((await diskArea().get(HISTORY_KEY))[HISTORY_KEY]);
}

/** Called by the background alone. */
export async function writeShareHistory(records: ShareRecord[]): Promise<void> {
  await diskArea().set({ [HISTORY_KEY]: records });
}

export function watchShareHistory(
  onChange: (records: ShareRecord[]) => void,
  signal: AbortSignal,
): void {
  watchItem('local', HISTORY_KEY, value => onChange(parseShareHistory(value)), signal);
}
