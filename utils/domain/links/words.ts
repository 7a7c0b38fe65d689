/**
 * A long row of names, written as text so that tables stay readable.
 * @example words('a b\n  c') // ['a', 'b', 'c']
 */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
