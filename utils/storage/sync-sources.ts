import { parsePreferences } from '../domain/preferences/parse-preferences.ts';
import {
  fieldsOfIdentities,
  identitiesFromFields,
  isIdentityPath,
} from '../domain/sync/identity-fields.ts';
import {
  fieldsOfPreferences,
  patchFromFields,
  readsPreference,
} from '../domain/sync/preference-fields.ts';
import { fieldsOfMutes, isMutePath, mutesFromFields } from '../domain/sync/mute-fields.ts';
import type { Fields } from '../domain/sync/replica.ts';
import { IDENTITIES_KEY, readIdentities, writeIdentities } from './identities.ts';
import { PREFERENCES_KEY, readPreferences, updatePreferences } from './preferences.ts';
import { readThreadSettings, SETTINGS_KEY, writeThreadSettings } from './thread-settings.ts';

/** Something that travels: where it is kept here, and what it is as fields. */
export type SyncSource = {
  /** The item of the disk that holds it: a change of it is carried on. */
  key: string;
  prefix: string;
  /** Whether the reader lets it. */
  travels: boolean;
  read: () => Promise<Fields>;
  /** Writes what changed elsewhere; `null` for what is at its default again. */
  apply: (changes: Fields) => Promise<unknown>;
  /** Whether this version can read a value of its paths. */
  reads: (path: string, value: unknown) => boolean;
};

const preferences: Omit<SyncSource, 'travels'> = {
  key: PREFERENCES_KEY,
  prefix: 'preferences/',
  read: async () => fieldsOfPreferences(await readPreferences()),
  apply: changes =>
    updatePreferences(stored => patchFromFields(parsePreferences(stored).preferences, changes)),
  reads: readsPreference,
};

const identities: Omit<SyncSource, 'travels'> = {
  key: IDENTITIES_KEY,
  prefix: 'identities/',
  read: async () => fieldsOfIdentities(await readIdentities()),
  apply: async changes => writeIdentities(identitiesFromFields(await readIdentities(), changes)),
  reads: isIdentityPath,
};

const mutes: Omit<SyncSource, 'travels'> = {
  key: SETTINGS_KEY,
  prefix: 'mutes/',
  read: async () => fieldsOfMutes((await readThreadSettings()).mutes),
  apply: async changes => {
    const settings = await readThreadSettings();
    await writeThreadSettings({ ...settings, mutes: mutesFromFields(settings.mutes, changes) });
  },
  reads: isMutePath,
};

/** Everything that can travel. Drafts are in no source: they never do. */
export async function syncSources(): Promise<SyncSource[]> {
  const { sync, syncIdentities } = await readPreferences();
  return [
    { ...preferences, travels: sync },
    { ...identities, travels: sync && syncIdentities },
    { ...mutes, travels: sync },
  ];
}

/** Items of the disk whose change may have to travel. */
export const SYNCED_KEYS: readonly string[] = [PREFERENCES_KEY, IDENTITIES_KEY, SETTINGS_KEY];
