/** The fields of a row before anything is known of them. */
export type Fields = Record<string, unknown>;

/** One row of the share vectors, as far as every group has it. */
export type ShareRow = {
  id: string;
  group: string;
  messenger: string;
  platform: string;
  input: Fields;
  expect: Fields;
  why: string;
  policy?: boolean;
};

/** A value when it is a string. */
export const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
/** A value as a list of strings. */
export const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

/** The wanted fields that came out otherwise; a field we have no word for is a difference too. */
export function differences(
  got: Fields,
  wanted: Fields,
  ignored: readonly string[] = [],
): string[] {
  return Object.entries(wanted)
    .filter(
      ([key, value]) =>
        !ignored.includes(key) && JSON.stringify(got[key]) !== JSON.stringify(value),
    )
    .map(([key, value]) => `${key}: ${JSON.stringify(got[key])}, wanted ${JSON.stringify(value)}`);
}
