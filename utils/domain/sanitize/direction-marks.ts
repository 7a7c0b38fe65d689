import { RTL_LETTER } from './joining-scripts.ts';

/** Marks that turn the direction of a text without being seen (CVE-2021-42574). */
export const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The offsets of the direction marks of one line that have no business there: overrides always,
 * embeddings and isolates unless they close and hold right-to-left letters, single marks in a line
 * without such letters.
 */
export const findStrayDirectionMarks = (line: string): number[] => {
  const hasRtl = RTL_LETTER.test(line);
  const stray: number[] = [];
  const open: { readonly index: number; readonly mark: string }[] = [];
  for (const { 0: mark, index } of line.matchAll(DIRECTION_MARKS)) {
    if (SINGLE.test(mark)) {
      if (!hasRtl) stray.push(index);
    } else if (CLOSING.test(mark)) {
      const opener = open.at(-1);
      const matches = opener !== undefined && isPair(opener.mark, mark);
      if (matches) open.pop();
      if (!matches || !isMeant(opener.mark, line.slice(opener.index, index), hasRtl)) {
        stray.push(index);
        if (matches) stray.push(opener.index);
      }
    } else {
      open.push({ index, mark });
    }
  }
  return [...stray, ...open.map(({ index }) => index)].toSorted((a, b) => a - b);
};

const SINGLE = /[\u061c\u200e\u200f]/;
const CLOSING = /[\u202c\u2069]/;
const OVERRIDE = /[\u202d\u202e]/;
const ISOLATE = /[\u2066-\u2068]/;

const isPair = (opener: string, closer: string): boolean =>
  ISOLATE.test(opener) === (closer === '\u2069');

/** An isolate may also keep a foreign word apart in a right-to-left line. */
const isMeant = (opener: string, content: string, lineHasRtl: boolean): boolean =>
  !OVERRIDE.test(opener) &&
  (RTL_LETTER.test(content) || (lineHasRtl && /[\u2066\u2068]/.test(opener)));
