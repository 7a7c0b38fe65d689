/**
 * Where a caret stands after the text around it was changed by someone else, seen as one replacement:
 * before it the caret stays, after it the caret moves along, inside it the caret goes to its end. A caret
 * at the end of the text stays at the end: the reader goes on there.
 */
export function moveCaret(before: string, after: string, caret: number): number {
  if (caret === before.length) return after.length;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (caret <= start) return caret;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  return caret >= before.length - end ? caret + after.length - before.length : after.length - end;
}
