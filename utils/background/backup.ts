import { writeBackupFile, type Belongings } from '../domain/backup/backup-file.ts';
import { countChanges, mergeBelongings } from '../domain/backup/merge-belongings.ts';
import { parseBackupFile } from '../domain/backup/parse-backup-file.ts';
import { makeDraftsBackup } from '../domain/drafts/backup/drafts-backup.ts';
import { storedPreferences } from '../domain/preferences/parse-preferences.ts';
import type { BackupAnswer } from '../protocol/settings-messages.ts';
import { diskArea } from '../storage/browser-areas.ts';
import { IDENTITIES_KEY, readIdentities } from '../storage/identities.ts';
import { PREFERENCES_KEY, readPreferences } from '../storage/preferences.ts';
import { readAllDrafts } from '../storage/read-all-drafts.ts';
import { ADDRESSES_KEY, readShareAddresses } from '../storage/share-addresses.ts';
import { HISTORY_KEY, readShareHistory } from '../storage/share-history.ts';
import { isQuotaError } from '../storage/storage-area.ts';
import { readThreadSettings, SETTINGS_KEY } from '../storage/thread-settings.ts';
import type { Stores } from './stores.ts';

type Parts = Omit<Belongings, 'drafts'>;

async function readParts(): Promise<Parts> {
  const [preferences, identities, threads, shareAddresses, shareHistory] = await Promise.all([
    readPreferences(),
    readIdentities(),
    readThreadSettings(),
    readShareAddresses(),
    readShareHistory(),
  ]);
  return { preferences, identities, threads, shareAddresses, shareHistory };
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
  const items = isDry ? {} : itemsOf(after);
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
});

/** What was there needs no more room than what it replaces. */
async function putBack(keys: string[], before: Record<string, unknown>): Promise<void> {
  const fresh = keys.filter(key => before[key] === undefined);
  if (fresh.length > 0) await diskArea().remove(fresh);
  if (Object.keys(before).length > 0) await diskArea().set(before);
}
