/** A piece of two texts compared: in both, only in the earlier, only in the later one. */
export type ComparedPiece = { text: string; in: 'both' | 'before' | 'after' };

/** Words, spaces and marks; an apostrophe or a hyphen inside a word belongs to it. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:['’\-\u2011][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** Changes beyond this many words are shown as one: nobody reads them word by word. */
const MOST_CHANGES = 500;

/**
 * The difference of two texts, word by word, as people read it: neighbouring changes are one.
 * The way of least changes, by the greedy algorithm of Myers (“An O(ND) difference algorithm”, 1986).
 */
export function compareTexts(before: string, after: string): ComparedPiece[] {
  const [one, other] = [before.match(TOKENS) ?? [], after.match(TOKENS) ?? []];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  )
    end += 1;
  const middle = compareTokens(
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  );
  return joined([
    ...one.slice(0, start).map(text => ({ text, in: 'both' as const })),
    ...middle,
    ...one.slice(one.length - end).map(text => ({ text, in: 'both' as const })),
  ]);
}

function compareTokens(one: string[], other: string[]): ComparedPiece[] {
  const reached = walk(one, other);
  if (reached === null)
    return [
      ...one.map(text => ({ text, in: 'before' as const })),
      ...other.map(text => ({ text, in: 'after' as const })),
    ];
  return trace(reached, one, other);
}

/** For each number of changes, how far each diagonal was reached; `null` when there are too many changes. */
function walk(one: string[], other: string[]): Map<number, number>[] | null {
  const reached: Map<number, number>[] = [];
  let last = new Map<number, number>([[1, 0]]);
  for (
    let changes = 0;
    changes <= Math.min(MOST_CHANGES, one.length + other.length);
    changes += 1
  ) {
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = isDown(last, diagonal, changes)
        ? (last.get(diagonal + 1) ?? 0)
        : (last.get(diagonal - 1) ?? 0) + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal])
        x += 1;
      next.set(diagonal, x);
      if (x >= one.length && x - diagonal >= other.length) return [...reached, next];
    }
    reached.push(next);
    last = next;
  }
  return null;
}

/** Whether the way to a diagonal adds a word of the later text rather than takes one of the earlier. */
function isDown(last: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true;
  return diagonal !== changes && (last.get(diagonal - 1) ?? -1) < (last.get(diagonal + 1) ?? -1);
}

/** Walks back from the end. */
function trace(reached: Map<number, number>[], one: string[], other: string[]): ComparedPiece[] {
  const pieces: ComparedPiece[] = [];
  let [x, y] = [one.length, other.length];
  for (let changes = reached.length - 1; changes >= 0; changes -= 1) {
    const last = reached[changes - 1] ?? new Map<number, number>([[1, 0]]);
    const diagonal = x - y;
    const down = isDown(last, diagonal, changes);
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = changes === 0 ? 0 : (last.get(from) ?? 0);
    const fromY = changes === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY && one[x - 1] === other[y - 1]) {
      pieces.push({ text: one[x - 1] ?? '', in: 'both' });
      [x, y] = [x - 1, y - 1];
    }
    if (changes === 0) break;
    if (down) pieces.push({ text: other[(y -= 1)] ?? '', in: 'after' });
    else pieces.push({ text: one[(x -= 1)] ?? '', in: 'before' });
  }
  return pieces.toReversed();
}

/** Neighbours of one kind in one piece; of a change, what went before what came; spaces between go along. */
function joined(pieces: readonly ComparedPiece[]): ComparedPiece[] {
  const result: ComparedPiece[] = [];
  let [gone, come] = ['', ''];
  const close = () => {
    if (gone !== '') result.push({ text: gone, in: 'before' });
    if (come !== '') result.push({ text: come, in: 'after' });
    [gone, come] = ['', ''];
  };
  for (const [index, piece] of pieces.entries()) {
    const isChanging = gone !== '' || come !== '';
    const isBetween = isChanging && piece.text.trim() === '' && pieces[index + 1]?.in !== 'both';
    if (piece.in === 'before') gone += piece.text;
    else if (piece.in === 'after') come += piece.text;
    else if (isBetween && index + 1 < pieces.length) {
      gone += piece.text;
      come += piece.text;
    } else {
      close();
      const last = result.at(-1);
      if (last?.in === 'both') last.text += piece.text;
      else result.push({ ...piece });
    }
  }
  close();
  return result;
}
