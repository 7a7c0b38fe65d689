import type { Identities } from '../preferences/identities.ts';
import type { ShareAddresses } from '../share/share-addresses.ts';
import { parseShareHistory } from '../share/share-history.ts';
import { isSame } from '../sync/replica.ts';
import type { Belongings } from './backup-file.ts';

type Parts = Omit<Belongings, 'drafts'>;

/** What an import changes besides the drafts, in numbers for the reader. */
export type PartCounts = {
  preferences: number;
  identities: number;
  mutes: number;
  favourites: number;
  shares: number;
};

/**
 * What is here with what a file brings. Preferences and the ways of reading threads become the file's;
 * of what there are several, those of the file are added and replace their earlier selves.
 */
export function mergeBelongings(here: Parts, file: Partial<Parts>): Parts {
  return {
    preferences: { ...here.preferences, ...file.preferences },
    identities: file.identities
      ? joinIdentities(here.identities, file.identities)
      : here.identities,
    threads: file.threads
      ? {
          ...file.threads,
          mutes: joinById(here.threads.mutes, file.threads.mutes),
          notes: [...here.threads.notes, ...file.threads.notes].filter(isFirst),
        }
      : here.threads,
    shareAddresses: file.shareAddresses
      ? joinAddresses(here.shareAddresses, file.shareAddresses)
      : here.shareAddresses,
    shareHistory: file.shareHistory
      ? parseShareHistory(joinById(here.shareHistory, file.shareHistory))
      : here.shareHistory,
  };
}

function joinIdentities(here: Identities, file: Identities): Identities {
  return { list: joinById(here.list, file.list), bySite: { ...here.bySite, ...file.bySite } };
}

function joinAddresses(here: ShareAddresses, file: ShareAddresses): ShareAddresses {
  return {
    ...here,
    ...file,
    instances: { ...here.instances, ...file.instances },
    favourites: joinById(here.favourites, file.favourites),
  };
}

function joinById<Item extends { id: string }>(
  here: readonly Item[],
  file: readonly Item[],
): Item[] {
  const byId = new Map([...here, ...file].map(item => [item.id, item]));
  return [...byId.values()];
}

const isFirst = <Item>(item: Item, index: number, all: readonly Item[]): boolean =>
  all.findIndex(other => isSame(item, other)) === index;

/** How many of each are new or different afterwards. */
export function countChanges(before: Parts, after: Parts): PartCounts {
  const names = Object.keys(after.preferences) as (keyof Parts['preferences'])[];
  return {
    preferences: names.filter(name => !isSame(before.preferences[name], after.preferences[name]))
      .length,
    identities: fresh(before.identities.list, after.identities.list),
    mutes: fresh(before.threads.mutes, after.threads.mutes),
    favourites: fresh(before.shareAddresses.favourites, after.shareAddresses.favourites),
    shares: fresh(before.shareHistory, after.shareHistory),
  };
}

const fresh = <Item>(old: readonly Item[], now: readonly Item[]): number =>
  now.filter(item => !old.some(known => isSame(known, item))).length;
