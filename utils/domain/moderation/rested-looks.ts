/** More drafts than anybody argues about; the oldest are forgotten first. */
export const MOST_RESTED = 500;

/** Reads the stored ids of drafts about which nothing more is to be said, the last one first. */
export function parseRested(stored: unknown): string[] {
  const ids = Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
  return [...new Set(ids)].slice(0, MOST_RESTED);
}
