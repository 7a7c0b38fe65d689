/** The value below which a share of the samples lies (0 to 1), by linear interpolation. @throws RangeError without samples */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new RangeError('No samples');
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export const sum = (samples: readonly number[]): number =>
  samples.reduce((total, sample) => total + sample, 0);

/** What the same runs with and without something differ by, run by run. @throws RangeError when they are not pairs */
export function differences(withIt: readonly number[], without: readonly number[]): number[] {
  if (withIt.length !== without.length) throw new RangeError('Samples come in pairs');
  return withIt.map((sample, run) => sample - (without[run] ?? 0));
}
