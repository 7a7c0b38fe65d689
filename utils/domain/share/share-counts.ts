import { foldText } from './fold-text.ts';
import type { ShareRecord } from './share-history.ts';

/** Messenger ids, the most used first; equals stay in the order they came. */
export function sortByUse(ids: readonly string[], records: readonly ShareRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { messenger } of records) counts.set(messenger, (counts.get(messenger) ?? 0) + 1);
  return ids.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

export type MonthlyCounts = {
  /** First days of the months, oldest first, in milliseconds since 1970. */
  months: number[];
  /** The most used messenger first; a count for each month. */
  rows: { messenger: string; counts: number[]; total: number }[];
  /** The largest count of a cell. */
  most: number;
};

/** How often each messenger was used in each of the last months, the current one included. */
export function countByMonth(
  records: readonly ShareRecord[],
  now: number,
  monthCount: number,
): MonthlyCounts {
  const today = new Date(now);
  const monthAt = (back: number) => new Date(today.getFullYear(), today.getMonth() - back, 1);
  const months = Array.from({ length: monthCount }, (_, index) =>
    monthAt(monthCount - 1 - index).getTime(),
  );
  const counts = new Map<string, number[]>();
  for (const { messenger, at } of records) {
    const month = months.findLastIndex(start => at >= start);
    if (month < 0 || at > now) continue;
    const row = counts.get(messenger) ?? months.map(() => 0);
    row[month] = (row[month] ?? 0) + 1;
    counts.set(messenger, row);
  }
  const rows = Array.from(counts, ([messenger, row]) => ({
    messenger,
    counts: row,
    total: row.reduce((sum, count) => sum + count, 0),
  })).toSorted((one, other) => other.total - one.total);
  return { months, rows, most: Math.max(0, ...rows.flatMap(row => row.counts)) };
}

/** The records whose title, address, messenger or kept text holds every word that is looked for. */
export function searchShares(
  records: readonly ShareRecord[],
  wanted: string,
  nameOf: (messenger: string) => string,
): ShareRecord[] {
  const words = foldText(wanted).split(' ').filter(Boolean);
  return records.filter(({ title, articleUrl, messenger, text }) => {
    const place = foldText([title, articleUrl, nameOf(messenger), text ?? ''].join(' '));
    return words.every(word => place.includes(word));
  });
}
