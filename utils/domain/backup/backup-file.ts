import type { DraftsBackup } from '../drafts/backup/drafts-backup.ts';
import type { Identities } from '../preferences/identities.ts';
import { storedPreferences } from '../preferences/parse-preferences.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { ShareAddresses } from '../share/share-addresses.ts';
import type { ShareRecord } from '../share/share-history.ts';
import type { AnsweredDrafts } from '../thread/answered.ts';
import type { Mirror } from '../thread/mirror.ts';
import type { ThreadSettings } from '../thread/thread-settings.ts';
import type { Visits } from '../thread/visit.ts';

/** Everything Causerie keeps of its reader, except what private windows hold. */
export type Belongings = {
  preferences: Preferences;
  identities: Identities;
  threads: ThreadSettings;
  shareAddresses: ShareAddresses;
  shareHistory: ShareRecord[];
  /** Which threads were read, by a digest of the article's address. */
  visits: Visits;
  answered: AnsweredDrafts;
  mirror: Mirror;
  /** Ids of drafts about which nothing more is to be said. */
  restedLooks: string[];
  drafts: DraftsBackup;
};

export const BACKUP_SCHEMA = 1;

/** One file that people can read: a line for each value. @param now - epoch milliseconds */
export function writeBackupFile(belongings: Belongings, now: number): string {
  const file = {
    app: 'causerie',
    kind: 'everything',
    schema: BACKUP_SCHEMA,
    exportedAt: new Date(now).toISOString(),
    ...belongings,
    preferences: storedPreferences(belongings.preferences),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
