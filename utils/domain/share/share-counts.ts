import type { ShareRecord } from './share-history.ts';

/** Messenger ids, the most used first; equals stay in the order they came. */
export function sortByUse(ids: readonly string[], records: readonly ShareRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { messenger } of records) counts.set(messenger, (counts.get(messenger) ?? 0) + 1);
  return ids.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}
