import type { KeptDraft } from '../draft.ts';

/** A record no version could read so far, under the key it was set aside at. */
export type SetAsideRecord = { key: string; value: unknown };

/**
 * Drafts in a file. The format is open: every record stands as it is stored, earlier texts whole,
 * newest first. `parseDraftsBackup` reads it back without loss.
 */
export type DraftsBackup = {
  app: 'causerie';
  kind: 'drafts';
  schema: 1;
  /** ISO 8601. */
  exportedAt: string;
  drafts: KeptDraft[];
  setAside: SetAsideRecord[];
};

/** @param now - epoch milliseconds */
export function makeDraftsBackup(
  drafts: readonly KeptDraft[],
  setAside: readonly SetAsideRecord[],
  now: number,
): DraftsBackup {
  return {
    app: 'causerie',
    kind: 'drafts',
    schema: 1,
    exportedAt: new Date(now).toISOString(),
    drafts: [...drafts],
    setAside: [...setAside],
  };
}
