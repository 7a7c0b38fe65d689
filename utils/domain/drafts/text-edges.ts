/** How much two texts share at their two ends, in UTF-16 units; the two never overlap. */
export type Edges = { start: number; end: number };

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** What `one` and `other` share at both ends. No character of two units is ever cut in half. */
export function sharedEdges(one: string, other: string): Edges {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  if (start > 0 && isHigh(one.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < most - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end += 1;
  if (end > 0 && isLow(one.charCodeAt(one.length - end))) end -= 1;
  return { start, end };
}

/** How many characters of `before` are gone in `after`, seen as one replacement. */
export function removedLength(before: string, after: string): number {
  const { start, end } = sharedEdges(before, after);
  return before.length - start - end;
}
