/** Reads one stored value; `null` when it is broken. */
export type ValueReader<Value> = (value: unknown) => Value | null;

export const yesOrNo: ValueReader<boolean> = value => (typeof value === 'boolean' ? value : null);

export function oneOf<const Value extends string | number>(...values: Value[]): ValueReader<Value> {
  return value => values.find(known => known === value) ?? null;
}

export function wholeNumber(least: number, most: number): ValueReader<number> {
  return value =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? Number(value)
      : null;
}

/** Well-formed text of the pattern. */
export function textLike(pattern: RegExp): ValueReader<string> {
  return value =>
    typeof value === 'string' && value.isWellFormed() && pattern.test(value) ? value : null;
}

/** A list of distinct words; words that do not fit the pattern are left out. */
export function words(most: number, pattern: RegExp): ValueReader<string[]> {
  const read = textLike(pattern);
  return value =>
    Array.isArray(value)
      ? [...new Set(value.map(read).filter(word => word !== null))].slice(0, most)
      : null;
}

/** Values by a name; entries that do not fit are left out. */
export function byName<Value>(
  most: number,
  names: RegExp,
  read: ValueReader<Value>,
): ValueReader<Record<string, Value>> {
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value).flatMap(([name, stored]): [string, Value][] => {
      const parsed = names.test(name) ? read(stored) : null;
      return parsed === null ? [] : [[name, parsed]];
    });
    return Object.fromEntries(entries.slice(0, most));
  };
}

/** A text no longer than so many UTF-16 units. */
export function shortText(most: number): ValueReader<string> {
  return value => (typeof value === 'string' && value.length <= most ? value.toWellFormed() : null);
}
