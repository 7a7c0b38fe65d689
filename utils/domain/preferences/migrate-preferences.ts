import { toVersion2 } from './migrations/preferences-v2.ts';

type Stored = Record<string, unknown>;

/** What brings version n to n + 1, by n. */
const steps: Record<number, (stored: Stored) => Stored> = { 1: toVersion2 };

/**
 * Brings what any version stored to the present one; values are not checked here. What is no record is
 * an empty one, and what says no version is read as the present one's.
 */
export function migratePreferences(stored: unknown): Stored {
  let record = (
    typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {}
  ) as Stored;
  for (let version = Number(record['schema']); steps[version] !== undefined; version += 1)
    record = steps[version]?.(record) ?? record;
  return record;
}
