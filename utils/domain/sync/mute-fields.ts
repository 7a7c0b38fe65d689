import type { Mute } from '../thread/mute.ts';
import type { Fields } from './replica.ts';

const PREFIX = 'mutes/';

export const isMutePath = (path: string): boolean => path.startsWith(PREFIX);

export function fieldsOfMutes(mutes: readonly Mute[]): Fields {
  return Object.fromEntries(mutes.map(({ id, ...mute }) => [PREFIX + id, mute]));
}

/** The mutes with these fields changed; `null` takes one away. Values are parsed when they are written. */
export function mutesFromFields(before: readonly Mute[], changes: Fields): Mute[] {
  const fields = { ...fieldsOfMutes(before), ...changes };
  return Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([path, value]) => Object.assign({}, value as Mute, { id: path.slice(PREFIX.length) }));
}
