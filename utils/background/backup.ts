import { writeBackupFile, type Belongings } from '../domain/backup/backup-file.ts';
import { countChanges, mergeBelongings } from '../domain/backup/merge-belongings.ts';
import { parseBackupFile } from '../domain/backup/parse-backup-file.ts';
import { makeDraftsBackup } from '../domain/drafts/backup/drafts-backup.ts';
import { remindedIn } from '../domain/drafts/backup/parse-backup.ts';
import { storedPreferences } from '../domain/preferences/parse-preferences.ts';
import type { BackupAnswer } from '../protocol/settings-messages.ts';
import { ANSWERED_KEY, readAnswered } from '../storage/answered.ts';
import { diskArea } from '../storage/browser-areas.ts';
import { IDENTITIES_KEY, readIdentities } from '../storage/identities.ts';
import { MIRROR_KEY, readMirror } from '../storage/mirror.ts';
import { PREFERENCES_KEY, readPreferences } from '../storage/preferences.ts';
import { readAllDrafts } from '../storage/read-all-drafts.ts';
import { itemOfReminders } from '../storage/reminders.ts';
import { readRested, RESTED_KEY } from '../storage/rested-looks.ts';
import { ADDRESSES_KEY, readShareAddresses } from '../storage/share-addresses.ts';
import { HISTORY_KEY, readShareHistory } from '../storage/share-history.ts';
import { isQuotaError } from '../storage/storage-area.ts';
import { readThreadSettings, SETTINGS_KEY } from '../storage/thread-settings.ts';
import { createVisitStore, itemsOfVisits } from '../storage/visits.ts';
import type { Stores } from './stores.ts';

type Parts = Omit<Belongings, 'drafts'>;

async function readParts(): Promise<Parts> {
  return {
    preferences: await readPreferences(),
    identities: await readIdentities(),
    threads: await readThreadSettings(),
    shareAddresses: await readShareAddresses(),
    shareHistory: await readShareHistory(),
    visits: await createVisitStore(diskArea()).all(),
    answered: await readAnswered(diskArea()),
    mirror: await readMirror(),
    restedLooks: await readRested(false),
  };
}

/** Everything that is kept, as the text of a file. @param now - epoch milliseconds */
export async function exportAll(now: number): Promise<string> {
  const [parts, { drafts, setAside }] = await Promise.all([readParts(), readAllDrafts(diskArea())]);
  return writeBackupFile({ ...parts, drafts: makeDraftsBackup(drafts, setAside, now) }, now);
}

/**
 * Takes a file in: all of it or nothing.
 * @param isDry - only tells what would change
 */
export async function importAll(
  stores: Stores,
  text: string,
  isDry: boolean,
): Promise<BackupAnswer> {
  const file = await parseBackupFile(text);
  if (!file.ok) return file;
  const before = await readParts();
  const after = mergeBelongings(before, file.parts);
  const reminded = file.drafts ? remindedIn(file.drafts) : [];
  const items = isDry ? {} : { ...itemsOf(after), ...(await itemOfReminders(reminded)) };
  const undo = isDry ? {} : await diskArea().get(Object.keys(items));
  try {
    if (!isDry) await diskArea().set(items);
    const drafts = file.drafts && (await stores.of(false).importDrafts(file.drafts, isDry));
    if (drafts !== null && !drafts.ok) throw new Error(drafts.reason);
    const { added, changed, skipped } = drafts ?? { added: 0, changed: 0, skipped: 0 };
    return {
      ok: true,
      isDone: !isDry,
      counts: { ...countChanges(before, after), added, changed, skipped },
    };
  } catch (error) {
    await putBack(Object.keys(items), undo);
    const isFull = isQuotaError(error);
    return { ok: false, reason: isFull ? 'quota' : 'storage', line: null, place: '' };
  }
}

const itemsOf = (parts: Parts): Record<string, unknown> => ({
  [PREFERENCES_KEY]: storedPreferences(parts.preferences),
  [IDENTITIES_KEY]: parts.identities,
  [SETTINGS_KEY]: parts.threads,
  [ADDRESSES_KEY]: parts.shareAddresses,
  [HISTORY_KEY]: parts.shareHistory,
  ...itemsOfVisits(parts.visits),
  [ANSWERED_KEY]: parts.answered,
  [MIRROR_KEY]: parts.mirror,
  [RESTED_KEY]: parts.restedLooks,
});

/** What was there needs no more room than what it replaces. */
async function putBack(keys: string[], before: Record<string, unknown>): Promise<void> {
  const fresh = keys.filter(key => before[key] === undefined);
  if (fresh.length > 0) await diskArea().remove(fresh);
  if (Object.keys(before).length > 0) await diskArea().set(before);
}
