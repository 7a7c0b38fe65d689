import { parseIdentities, type Identities } from '../domain/preferences/identities.ts';
import { diskArea } from './browser-areas.ts';
import { watchItem } from './watch-item.ts';

export const IDENTITIES_KEY = 'identities';

export async function readIdentities(): Promise<Identities> {
  return parseIdentities((await diskArea().get(IDENTITIES_KEY))[IDENTITIES_KEY]);
}

export function watchIdentities(
  onChange: (identities: Identities) => void,
  signal: AbortSignal,
): void {
  watchItem('local', IDENTITIES_KEY, value => onChange(parseIdentities(value)), signal);
}

/** Called by the background alone. They travel only when the reader asked for it. */
export async function writeIdentities(identities: Identities): Promise<void> {
  await diskArea().set({ [IDENTITIES_KEY]: parseIdentities(identities) });
}
