/** One article passed on. `at` is milliseconds since 1970; `text` only when the reader keeps texts. */
export type ShareRecord = {
  id: string;
  messenger: string;
  articleUrl: string;
  title: string;
  at: number;
  text?: string;
};

export const MAX_SHARE_RECORDS = 1000;
/** Texts are large: the newest are kept, and none that would not be whole. */
export const MAX_KEPT_TEXTS = 200;
export const LONGEST_KEPT_TEXT = 5000;
const DAY = 24 * 60 * 60 * 1000;

/** Reads a stored history; what is no record is left out, newest first. */
export function parseShareHistory(stored: unknown): ShareRecord[] {
  if (!Array.isArray(stored)) return [];
  const records = stored.map(parseShareRecord).filter(record => record !== null);
  return sortAndCap(records);
}

function parseShareRecord(stored: unknown): ShareRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, messenger, articleUrl, title, at, text } = stored as Record<string, unknown>;
  if (typeof id !== 'string' || typeof messenger !== 'string') return null;
  if (typeof articleUrl !== 'string' || !/^https?:\/\//.test(articleUrl)) return null;
  if (typeof title !== 'string' || typeof at !== 'number' || !Number.isFinite(at)) return null;
  const record = { id, messenger, articleUrl, title, at };
  return typeof text === 'string' ? { ...record, text } : record;
}

/** What the reader wants kept. `keepDays`: 0 means for ever; `keepTexts`: the messages, not their count alone. */
export type HistoryKeeping = { keepDays: number; keepTexts: boolean };

/** The history with one more record (replacing one of the same id), without what is not to be kept. */
export function addShareRecord(
  history: readonly ShareRecord[],
  record: ShareRecord,
  { keepDays, keepTexts }: HistoryKeeping,
  now: number,
): ShareRecord[] {
  const others = history.filter(other => other.id !== record.id);
  const all = dropOldShares([record, ...others], keepDays, now);
  return keepTexts ? dropLargeTexts(all) : withoutTexts(all);
}

/** Keeps what was shared within the last `keepDays` days (0: all), at most `MAX_SHARE_RECORDS`. */
export function dropOldShares(
  history: readonly ShareRecord[],
  keepDays: number,
  now: number,
): ShareRecord[] {
  if (keepDays === 0) return sortAndCap(history);
  return sortAndCap(history.filter(record => now - record.at <= keepDays * DAY));
}

/** The same records, without what was written. */
export function withoutTexts(history: readonly ShareRecord[]): ShareRecord[] {
  return history.map(withoutText);
}

function dropLargeTexts(newestFirst: readonly ShareRecord[]): ShareRecord[] {
  return newestFirst.map((record, index) => {
    const isKept = index < MAX_KEPT_TEXTS && (record.text ?? '').length <= LONGEST_KEPT_TEXT;
    return isKept ? record : withoutText(record);
  });
}

function withoutText({ id, messenger, articleUrl, title, at }: ShareRecord): ShareRecord {
  return { id, messenger, articleUrl, title, at };
}

function sortAndCap(records: readonly ShareRecord[]): ShareRecord[] {
  return records.toSorted((one, other) => other.at - one.at).slice(0, MAX_SHARE_RECORDS);
}
