/** Versions readers are told about, in the order they came; what each brought is `newsOf` in the locale files. */
export const NEWS = ['0.1.0'] as const;

export type NewsVersion = (typeof NEWS)[number];

/**
 * What is new to a reader, the latest first.
 * @param seen - the version they know; nothing is new to who knows none: the first steps were just shown
 * @param current - the version that runs
 */
export function newsSince<Version extends string = NewsVersion>(
  seen: string | null,
  current: string,
  all: readonly Version[] = NEWS as readonly string[] as readonly Version[],
): Version[] {
  if (seen === null) return [];
  return all.filter(one => compare(one, seen) > 0 && compare(one, current) <= 0).toReversed();
}

/** Number by number. `Intl.Collator` does the same, and takes a page that just started ten milliseconds. */
function compare(one: string, other: string): number {
  const [these, those] = [one.split('.').map(Number), other.split('.').map(Number)];
  const at = these.findIndex((part, index) => part !== (those[index] ?? 0));
  return at === -1 ? 0 : (these[at] ?? 0) - (those[at] ?? 0);
}
