/**
 * Where the focus goes in a row or grid of things on a key.
 * @param options.columns - in a grid, how many stand in one row; arrows up and down then move by a row
 * @returns an index that exists; `from` itself for any other key
 */
export function stepIndex(
  key: string,
  from: number,
  {
    count,
    columns = 0,
    isRightToLeft = false,
  }: { count: number; columns?: number; isRightToLeft?: boolean },
): number {
  const forward = isRightToLeft ? -1 : 1;
  const steps: Record<string, number> = { ArrowRight: forward, ArrowLeft: -forward };
  if (columns > 0) Object.assign(steps, { ArrowDown: columns, ArrowUp: -columns });
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return from;
  const to = from + step;
  if (columns === 0) return (to + count) % count;
  return to >= 0 && to < count ? to : from;
}
