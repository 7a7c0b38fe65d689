/** A text and what is selected in it: UTF-16 offsets, `end` excluded, equal for a caret. */
export type TextSelection = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** A part of a text taken away, or something written into it. */
export type Edit = {
  readonly at: number;
  /** Characters taken away from there on. */
  readonly remove?: number;
  readonly insert?: string;
  /** What stands at `at` stays behind what is inserted: the mark that opens. */
  readonly isBefore?: boolean;
};

/** Makes the edits, none of which overlap; the selection stays on its words. */
export const applyEdits = (
  { text, start, end }: TextSelection,
  edits: readonly Edit[],
): TextSelection => {
  const sorted = edits.toSorted((one, other) => one.at - other.at);
  let written = '';
  let place = 0;
  for (const { at, remove = 0, insert = '' } of sorted) {
    written += text.slice(place, at) + insert;
    place = Math.max(place, at + remove);
  }
  return {
    text: written + text.slice(place),
    start: movePlace(start, sorted),
    end: movePlace(end, sorted),
  };
};

const movePlace = (place: number, edits: readonly Edit[]): number => {
  let moved = place;
  for (const { at, remove = 0, insert = '', isBefore = false } of edits) {
    if (at > place) break;
    moved -= Math.min(remove, place - at);
    if (at < place || isBefore) moved += insert.length;
  }
  return moved;
};

/** The one stretch that differs between two texts, as short as it can be. */
export const findChange = (
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return {
    start,
    end: before.length - same,
    text: after.slice(start, after.length - same),
  };
};
