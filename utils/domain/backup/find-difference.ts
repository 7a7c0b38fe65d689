import type { JsonPath } from './scan-json.ts';

/**
 * The first place where a value says something that was not understood: what was read of it lacks it or
 * has something else there. What was added in reading (defaults) is no difference.
 */
export function findDifference(
  given: unknown,
  read: unknown,
  path: JsonPath = [],
): JsonPath | null {
  if (typeof given !== 'object' || given === null) return given === read ? null : path;
  if (typeof read !== 'object' || read === null || Array.isArray(given) !== Array.isArray(read))
    return path;
  if (Array.isArray(given) && Array.isArray(read) && given.length > read.length) {
    // One was left out: what follows it moved up.
    const missing = given.findIndex((item, index) => findDifference(item, read[index]) !== null);
    return [...path, missing];
  }
  for (const [name, value] of Object.entries(given)) {
    const inner = [...path, Array.isArray(given) ? Number(name) : name];
    if (!Object.hasOwn(read, name)) return inner;
    const found = findDifference(value, (read as Record<string, unknown>)[name], inner);
    if (found !== null) return found;
  }
  return null;
}
