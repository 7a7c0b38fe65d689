/** Milliseconds of work after which the page gets its turn: below what a reader feels, and far below a long task. */
const SLICE_MS = 8;

/**
 * Does something for each item without ever holding the page for long.
 * @returns `false` when the signal ended it before the last
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  act: (item: Item) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let started = performance.now();
  for (const item of items) {
    if (signal.aborted) return false;
    act(item);
    if (performance.now() - started < SLICE_MS) continue;
    await nextTurn();
    started = performance.now();
  }
  return !signal.aborted;
}

/** Lets the page draw and answer first. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
