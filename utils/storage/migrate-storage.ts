import { parseIdentity } from '../domain/preferences/identities.ts';
import { parsePreferences, storedPreferences } from '../domain/preferences/parse-preferences.ts';
import { diskArea, syncedArea } from './browser-areas.ts';
import { IDENTITIES_KEY } from './identities.ts';
import { PREFERENCES_KEY } from './preferences.ts';

/**
 * Version 0.1 kept the preferences in the sync storage itself, and one identity. They move to this disk
 * once; called by the background when the extension was updated, before anything else reads them.
 */
export async function migrateStorage(): Promise<void> {
  const [disk, synced] = await Promise.all([
    diskArea().get([PREFERENCES_KEY, IDENTITIES_KEY, 'identity']),
    syncedArea().get(['preferences', 'identity']),
  ]);
  const items: Record<string, unknown> = {};
  const { preferences: stored } = synced;
  if (disk[PREFERENCES_KEY] === undefined && stored !== undefined)
    items[PREFERENCES_KEY] = storedPreferences(parsePreferences(stored).preferences);
  const identity = parseIdentity(disk['identity'] ?? synced['identity']);
  if (disk[IDENTITIES_KEY] === undefined && Object.values(identity).some(part => part !== ''))
    items[IDENTITIES_KEY] = { list: [{ id: 'first', ...identity }], bySite: {} };
  if (Object.keys(items).length > 0) await diskArea().set(items);
  if (disk['identity'] !== undefined) await diskArea().remove('identity');
  if (Object.keys(synced).length > 0) await syncedArea().remove(Object.keys(synced));
}
