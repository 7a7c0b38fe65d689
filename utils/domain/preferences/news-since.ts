/** Versions readers are told about, in the order they came; what each brought is `newsOf` in the locale files. */
export const NEWS = ['0.1.0'] as const;

export type NewsVersion = (typeof NEWS)[number];

const order = new Intl.Collator('en', { numeric: true });

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
  return all
    .filter(one => order.compare(one, seen) > 0 && order.compare(one, current) <= 0)
    .toReversed();
}
