import { parseRested } from '../moderation/rested-looks.ts';
import type { Identities } from '../preferences/identities.ts';
import type { ShareAddresses } from '../share/share-addresses.ts';
import { parseShareHistory } from '../share/share-history.ts';
import { isSame } from '../sync/replica.ts';
import { noteAnswered, type AnsweredDrafts } from '../thread/answered.ts';
import { parseMirror, type Mirror } from '../thread/mirror.ts';
import { parseVisits, type Visits } from '../thread/visit.ts';
import type { Belongings } from './backup-file.ts';

type Parts = Omit<Belongings, 'drafts'>;

/** What an import changes besides the drafts, in numbers for the reader. */
export type PartCounts = {
  preferences: number;
  identities: number;
  mutes: number;
  favourites: number;
  shares: number;
  notes: number;
  /** What was seen of threads and counted in the mirror. */
  traces: number;
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
    visits: joinVisits(here.visits, file.visits ?? {}),
    answered: noteAnswered(here.answered, laterThan(here.answered, file.answered ?? {})),
    mirror: joinMirrors(here.mirror, file.mirror ?? []),
    restedLooks: parseRested([...here.restedLooks, ...(file.restedLooks ?? [])]),
  };
}

/** Of an article visited here and there, the later visit; of too many, the latest. */
function joinVisits(here: Visits, file: Visits): Visits {
  const later = Object.entries(file).filter(([digest, { at }]) => at > (here[digest]?.at ?? 0));
  return parseVisits({ ...here, ...Object.fromEntries(later) });
}

const laterThan = (here: AnsweredDrafts, file: AnsweredDrafts) =>
  Object.entries(file).filter(([id, { seenAt }]) => seenAt > (here[id]?.seenAt ?? 0));

/** Both may have counted the same comment: the larger number of a month is kept, not the sum. */
function joinMirrors(here: Mirror, file: Mirror): Mirror {
  const months = new Map(here.map(one => [one.month, one]));
  for (const one of file) {
    const { noticed, edited, asIs, held } = months.get(one.month) ?? one;
    months.set(one.month, {
      month: one.month,
      noticed: Math.max(noticed, one.noticed),
      edited: Math.max(edited, one.edited),
      asIs: Math.max(asIs, one.asIs),
      held: Math.max(held, one.held),
    });
  }
  return parseMirror(
    [...months.values()].toSorted((one, other) => one.month.localeCompare(other.month)),
  );
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
    notes: fresh(before.threads.notes, after.threads.notes),
    traces:
      fresh(Object.values(before.visits), Object.values(after.visits)) +
      fresh(Object.values(before.answered), Object.values(after.answered)) +
      fresh(before.mirror, after.mirror),
  };
}

const fresh = <Item>(old: readonly Item[], now: readonly Item[]): number =>
  now.filter(item => !old.some(known => isSame(known, item))).length;
