import { migratePreferences } from '../domain/preferences/migrate-preferences.ts';
import { parsePreferences, storedPreferences } from '../domain/preferences/parse-preferences.ts';
import type { PreferenceName } from '../domain/preferences/preference-table.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { diskArea } from './browser-areas.ts';
import { watchItem } from './watch-item.ts';

/** On this disk, where they are read fastest; `sync-preferences.ts` carries them to other browsers. */
export const PREFERENCES_KEY = 'preferences';

/** The preferences, and the names of those that were stored broken and are at their default. */
export async function readPreferencesWithFaults(): Promise<{
  preferences: Preferences;
  broken: PreferenceName[];
}> {
  const stored = await diskArea()
    .get(PREFERENCES_KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return parsePreferences(stored[PREFERENCES_KEY]);
}

/** The reader's preferences. A storage that cannot be read gives the defaults: nothing may stop writing. */
export async function readPreferences(): Promise<Preferences> {
  return (await readPreferencesWithFaults()).preferences;
}

export function watchPreferences(
  onChange: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  watchItem(
    'local',
    PREFERENCES_KEY,
    value => onChange(parsePreferences(value).preferences),
    signal,
  );
}

/** Two changes at once must both be kept. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Called by the background alone. What the patch does not name stays as it is stored, values of a later
 * version too. Rejects when the browser refuses the write.
 */
export function writePreferences(patch: Partial<Preferences>): Promise<Preferences> {
  return updatePreferences(() => patch);
}

/** The same with a patch made from what is stored when its turn comes. */
export function updatePreferences(
  patchOf: (stored: Record<string, unknown>) => Partial<Preferences>,
): Promise<Preferences> {
  const write = async () => {
    const stored = migratePreferences((await diskArea().get(PREFERENCES_KEY))[PREFERENCES_KEY]);
    const { preferences } = parsePreferences({ ...stored, ...patchOf(stored) });
    await diskArea().set({ [PREFERENCES_KEY]: { ...stored, ...storedPreferences(preferences) } });
    return preferences;
  };
  const result = last.then(write, write);
  last = result;
  return result;
}
