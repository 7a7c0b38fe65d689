import { parseSyncReport, REPORT_KEY, type SyncReport } from '../domain/sync/sync-report.ts';
import { diskArea } from './browser-areas.ts';

/** `null` when there was no exchange yet. */
export async function readSyncReport(): Promise<SyncReport | null> {
  return parseSyncReport((await diskArea().get(REPORT_KEY))[REPORT_KEY]);
}
