import { parseShareAddresses, type ShareAddresses } from '../domain/share/share-addresses.ts';
import { diskArea } from './browser-areas.ts';
import { watchItem } from './watch-item.ts';

export const ADDRESSES_KEY = 'share-addresses';

/** A storage that cannot be read gives none: sharing goes on without. */
export async function readShareAddresses(): Promise<ShareAddresses> {
  const stored = await diskArea()
    .get(ADDRESSES_KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return parseShareAddresses(stored[ADDRESSES_KEY]);
}

/** Called by the background alone. Rejects when the browser refuses the write. */
export async function writeShareAddresses(addresses: ShareAddresses): Promise<void> {
  await diskArea().set({ [ADDRESSES_KEY]: parseShareAddresses(addresses) });
}

export function watchShareAddresses(
  onChange: (addresses: ShareAddresses) => void,
  signal: AbortSignal,
): void {
  watchItem('local', ADDRESSES_KEY, value => onChange(parseShareAddresses(value)), signal);
}
