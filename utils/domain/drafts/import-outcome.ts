import type { BackupRefusal } from './backup/parse-backup.ts';

/** What an import did, or would do. */
export type ImportOutcome =
  | {
      ok: true;
      /** Whether it was done, not only looked at. */
      isDone: boolean;
      added: number;
      changed: number;
      skipped: number;
      unreadable: number;
      setAside: number;
    }
  | { ok: false; reason: BackupRefusal | 'quota' | 'storage' };
