import {
  emptyIdentity,
  parseIdentity,
  parsePreferences,
} from '../domain/preferences/parse-preferences.ts';
import type { Identity, Preferences } from '../domain/preferences/preferences.ts';
import { diskArea, syncedArea } from './browser-areas.ts';
import { watchItem } from './watch-item.ts';

const PREFERENCES_KEY = 'preferences';
const IDENTITY_KEY = 'identity';

/** The reader's preferences. A storage that cannot be read gives the defaults: nothing may stop writing. */
export async function readPreferences(): Promise<Preferences> {
  const stored = await syncedArea()
    .get(PREFERENCES_KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return parsePreferences(stored[PREFERENCES_KEY]).preferences;
}

export function watchPreferences(
  onChange: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  watchItem(
    'sync',
    PREFERENCES_KEY,
    value => onChange(parsePreferences(value).preferences),
    signal,
  );
}

/** Called by the background alone. Rejects when the browser refuses the write. */
export async function writePreferences(patch: Partial<Preferences>): Promise<Preferences> {
  const before = await readPreferences();
  const { preferences } = parsePreferences({ ...before, ...patch });
  await syncedArea().set({ [PREFERENCES_KEY]: preferences });
  if (preferences.syncIdentity !== before.syncIdentity) await writeIdentity(await readIdentity());
  return preferences;
}

/** From this browser, else from the sync storage when another browser of the reader put it there. */
export async function readIdentity(): Promise<Identity> {
  const own = (await diskArea().get(IDENTITY_KEY))[IDENTITY_KEY];
  if (own !== undefined) return parseIdentity(own);
  const synced = await syncedArea()
    .get(IDENTITY_KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return synced[IDENTITY_KEY] === undefined ? emptyIdentity : parseIdentity(synced[IDENTITY_KEY]);
}

export function watchIdentity(onChange: (identity: Identity) => void, signal: AbortSignal): void {
  watchItem('local', IDENTITY_KEY, value => onChange(parseIdentity(value)), signal);
}

/** Called by the background alone. The identity travels only when the reader asked for it. */
export async function writeIdentity(identity: Identity): Promise<void> {
  const item = { [IDENTITY_KEY]: parseIdentity(identity) };
  await diskArea().set(item);
  const { syncIdentity } = await readPreferences();
  await (syncIdentity ? syncedArea().set(item) : syncedArea().remove(IDENTITY_KEY));
}
