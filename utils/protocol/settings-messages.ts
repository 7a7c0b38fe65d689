/** What travels between the page of preferences and the background about all that is kept. */
import type { PartCounts } from '../domain/backup/merge-belongings.ts';
import type { RefusedFile } from '../domain/backup/parse-backup-file.ts';

/** What an import changed, or would change. */
export type ImportCounts = PartCounts & { added: number; changed: number; skipped: number };

export type BackupAnswer =
  | { ok: true; isDone: boolean; counts: ImportCounts }
  | ({ ok: false } & Omit<RefusedFile, 'reason'> & {
        reason: RefusedFile['reason'] | 'quota' | 'storage';
      });

/** What can be erased by itself; `everything` is all of it, and what does not travel any more. */
export type Wipe =
  | 'drafts'
  | 'shares'
  | 'addresses'
  | 'identities'
  | 'threads'
  | 'preferences'
  | 'synced'
  | 'everything';

export type FromSettingsPages = {
  /** The text of a file that holds everything. */
  'backup.export': () => string;
  'backup.import': (file: { text: string; isDry: boolean }) => BackupAnswer;
  'data.wipe': (wipe: { what: Wipe }) => void;
  /** Shows the page of preferences at one of its sections: a page of ours in a web page's frame has no tabs. */
  'options.open': (at: { section: string }) => void;
  /** The reader knows what is new in the version that runs. */
  'news.seen': () => void;
  /** Exchanges with the sync storage now, and waits for it. */
  'sync.now': () => void;
};
