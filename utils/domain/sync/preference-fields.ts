import {
  preferenceNames,
  preferenceTable,
  type PreferenceName,
} from '../preferences/preference-table.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { isSame, type Fields } from './replica.ts';

const PREFIX = 'preferences/';

/** The preferences that travel, as fields; what is at its default is no field. */
export function fieldsOfPreferences(preferences: Preferences): Fields {
  const fields: Fields = {};
  for (const name of preferenceNames) {
    const { travels, initial } = preferenceTable[name];
    const value: unknown = preferences[name];
    if (travels === 'by-entry')
      for (const [entry, inner] of Object.entries(value as object))
        fields[`${PREFIX}${name}/${entry}`] = inner;
    else if (travels === 'whole' && !isSame(value, initial)) fields[PREFIX + name] = value;
  }
  return fields;
}

/** Whether this version can read the value of a path. */
export function readsPreference(path: string, value: unknown): boolean {
  const found = nameIn(path);
  if (found === null) return false;
  const { name, entry } = found;
  const parsed = preferenceTable[name].read(entry === null ? value : { [entry]: value });
  return parsed !== null && (entry === null || Object.hasOwn(parsed as object, entry));
}

/** The preference and, where it travels entry by entry, the entry that a path names. */
function nameIn(path: string): { name: PreferenceName; entry: string | null } | null {
  if (!path.startsWith(PREFIX)) return null;
  const [word = '', ...rest] = path.slice(PREFIX.length).split('/');
  const name = preferenceNames.find(known => known === word);
  if (name === undefined) return null;
  const { travels } = preferenceTable[name];
  if (travels === 'by-entry' && rest.length > 0) return { name, entry: rest.join('/') };
  return travels === 'whole' && rest.length === 0 ? { name, entry: null } : null;
}

/** What to change in the preferences so that they hold these fields; values are parsed when they are written. */
export function patchFromFields(before: Preferences, changes: Fields): Partial<Preferences> {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(changes)) {
    const found = nameIn(path);
    if (found === null) continue;
    const { name, entry } = found;
    const { initial } = preferenceTable[name];
    if (entry === null) patch[name] = value ?? initial;
    else {
      const { [entry]: _gone, ...others } = (patch[name] ?? before[name]) as Record<
        string,
        unknown
      >;
      patch[name] = value === null ? others : { ...others, [entry]: value };
    }
  }
  return patch as Partial<Preferences>;
}
