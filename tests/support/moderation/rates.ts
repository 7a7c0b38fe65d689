/** A judged row. */
export type Scored = {
  readonly score: number;
  readonly isHostile: boolean;
  readonly isFlagged: boolean;
};

export type Rates = {
  /** Area under the ROC curve; null when one of the classes is missing. */
  readonly rocAuc: number | null;
  /** Its standard error (DeLong et al. 1988); null with fewer than two rows of a class. */
  readonly rocAucError: number | null;
  /** Null when nothing was flagged. */
  readonly precision: number | null;
  /** Null when nothing is hostile. */
  readonly recall: number | null;
  /** Share of the peaceful that are flagged; null when nothing is peaceful. */
  readonly falseAlarmRate: number | null;
  readonly rows: number;
  readonly hostile: number;
};

/** The probability that a hostile row scores above a peaceful one, ties half (Mann and Whitney). */
export const rocAuc = (rows: readonly Scored[]): number | null => {
  const sorted = rows.toSorted((a, b) => a.score - b.score);
  let [ranks, hostile] = [0, 0];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end++;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at++)
      if (sorted[at]?.isHostile === true) {
        ranks += rank;
        hostile++;
      }
    start = end;
  }
  const peaceful = rows.length - hostile;
  if (hostile === 0 || peaceful === 0) return null;
  return (ranks - (hostile * (hostile + 1)) / 2) / (hostile * peaceful);
};

/** The spread of the mean of some shares, squared. */
const varianceOfMean = (shares: readonly number[]): number => {
  const mean = shares.reduce((sum, value) => sum + value, 0) / shares.length;
  const squares = shares.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / (shares.length - 1) / shares.length;
};

/** How many of the sorted scores lie below one, ties half, as a share. */
const shareBelow = (sorted: readonly number[], score: number): number => {
  const countUnder = (isUnder: (value: number) => boolean): number => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isUnder(sorted[middle] ?? 0)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const below = countUnder(value => value < score);
  return (below + countUnder(value => value <= score)) / 2 / sorted.length;
};

/** The standard error of the area: the spread of each row's part in it (DeLong et al. 1988). */
export const rocAucError = (rows: readonly Scored[]): number | null => {
  const scoresOf = (isHostile: boolean) =>
    rows.flatMap(row => (row.isHostile === isHostile ? [row.score] : [])).toSorted((a, b) => a - b);
  const [hostile, peaceful] = [scoresOf(true), scoresOf(false)];
  if (hostile.length < 2 || peaceful.length < 2) return null;
  return Math.sqrt(
    varianceOfMean(hostile.map(score => shareBelow(peaceful, score))) +
      varianceOfMean(peaceful.map(score => shareBelow(hostile, score))),
  );
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** What a judge reaches on rows. */
export const ratesOf = (rows: readonly Scored[]): Rates => {
  const hostile = rows.filter(row => row.isHostile);
  const caught = hostile.filter(row => row.isFlagged).length;
  const flagged = rows.filter(row => row.isFlagged).length;
  return {
    rocAuc: rocAuc(rows),
    rocAucError: rocAucError(rows),
    precision: share(caught, flagged),
    recall: share(caught, hostile.length),
    falseAlarmRate: share(flagged - caught, rows.length - hostile.length),
    rows: rows.length,
    hostile: hostile.length,
  };
};

/** With fewer rows of a class than this, the area of a set is chance. */
const FEWEST_OF_CLASS = 10;

/** The mean area over the sets that have enough of both classes; null when none has. */
export const meanAuc = (sets: readonly Rates[]): number | null => {
  const areas = sets.flatMap(({ rocAuc: area, rows, hostile }) =>
    area === null || Math.min(hostile, rows - hostile) < FEWEST_OF_CLASS ? [] : [area],
  );
  return areas.length === 0 ? null : areas.reduce((sum, area) => sum + area, 0) / areas.length;
};
