import { migratePreferences } from './migrate-preferences.ts';
import { preferenceNames, preferenceTable, type PreferenceName } from './preference-table.ts';
import type { Preferences } from './preferences.ts';

/** What a reader who has chosen nothing gets. */
export const defaultPreferences: Preferences = Object.fromEntries(
  preferenceNames.map(name => [name, preferenceTable[name].initial]),
) as unknown as Preferences;

/**
 * Reads stored preferences, of this version or an earlier one. Each value stands on its own: a broken
 * one falls back to its default and is named in `broken`, the others stay.
 */
export function parsePreferences(stored: unknown): {
  preferences: Preferences;
  broken: PreferenceName[];
} {
  const record = migratePreferences(stored);
  const broken: PreferenceName[] = [];
  const entries = preferenceNames.map(name => {
    const { initial, read } = preferenceTable[name];
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (value === undefined) return [name, initial];
    const parsed = read(value);
    if (parsed === null) broken.push(name);
    return [name, parsed ?? initial];
  });
  return { preferences: Object.fromEntries(entries) as Preferences, broken };
}

/** Preferences as they are stored: with their version. */
export const storedPreferences = (preferences: Preferences): Record<string, unknown> => ({
  schema: PREFERENCES_SCHEMA,
  ...preferences,
});

/** The version of what is stored; a new one comes with a file in `migrations` and an example in the tests. */
export const PREFERENCES_SCHEMA = 2;
