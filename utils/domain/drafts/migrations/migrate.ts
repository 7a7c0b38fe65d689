import { draftFromV1 } from './draft-v1.ts';
import { revisionsFromV1 } from './revisions-v1.ts';

/** A stored record, before any of its values is trusted. */
export type Loose = Record<string, unknown>;

export const asObject = (value: unknown): Loose | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : null;

/**
 * Brings a stored draft to the present version, one version at a time.
 * @returns `null` for what carries no version known here: a newer one included
 */
export function migrateDraft(stored: unknown): Loose | null {
  let record = asObject(stored);
  if (record?.schema === 1) record = draftFromV1(record);
  return record?.schema === 2 ? record : null;
}

/** The same for the earlier texts of a draft; the first version was a bare list. */
export function migrateRevisions(stored: unknown): Loose | null {
  const record = Array.isArray(stored) ? revisionsFromV1(stored) : asObject(stored);
  return record?.schema === 2 ? record : null;
}
