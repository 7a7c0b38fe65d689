export const REPORT_KEY = 'sync-report';

/** How the last exchange with the sync storage went, for the reader. */
export type SyncReport = { at: number; problem: 'too-much' | 'failed' | null };

/** `null` when there was none yet. */
export function parseSyncReport(stored: unknown): SyncReport | null {
  const report = stored as Partial<SyncReport> | undefined;
  if (typeof report?.at !== 'number') return null;
  const problem = (['too-much', 'failed'] as const).find(known => known === report.problem);
  return { at: report.at, problem: problem ?? null };
}
