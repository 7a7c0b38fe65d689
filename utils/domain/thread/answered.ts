/** What a visit showed of a comment of the reader's: others answered it. */
export type Answered = {
  /** Answers seen at the latest visit. */
  count: number;
  /** When they were seen, epoch milliseconds. */
  seenAt: number;
  /** Who answered last, as the page signs; the evidence that the reader can go and look at. */
  author: string;
  permalink: string | null;
};

/** By the id of the draft the comment was sent from. */
export type AnsweredDrafts = Readonly<Record<string, Answered>>;

const MOST = 500;

/** With what a visit showed; the oldest evidence goes first when there is too much. */
export function noteAnswered(
  known: AnsweredDrafts,
  found: readonly (readonly [id: string, answered: Answered])[],
): AnsweredDrafts {
  const all = Object.entries({ ...known, ...Object.fromEntries(found) });
  return Object.fromEntries(
    all.toSorted(([, one], [, other]) => other.seenAt - one.seenAt).slice(0, MOST),
  );
}

/** Reads what was stored; what is no evidence is left out. */
export function parseAnswered(stored: unknown): AnsweredDrafts {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return Object.fromEntries(
    entries.flatMap(([id, value]) => {
      const one = parseOne(value);
      return one === null ? [] : [[id, one]];
    }),
  );
}

function parseOne(value: unknown): Answered | null {
  if (typeof value !== 'object' || value === null) return null;
  const { count, seenAt, author, permalink } = value as Record<string, unknown>;
  if (!Number.isInteger(count) || typeof seenAt !== 'number') return null;
  return {
    count: Number(count),
    seenAt,
    author: typeof author === 'string' ? author.slice(0, 100) : '',
    permalink: typeof permalink === 'string' ? permalink.slice(0, 2000) : null,
  };
}
