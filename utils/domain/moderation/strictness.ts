/** How much a reader wants taken for hostile. */
export const STRICTNESS_LEVELS = ['off', 'gentle', 'medium', 'strict'] as const;

export type Strictness = (typeof STRICTNESS_LEVELS)[number];

/** The default threshold: scores are made so that it lies here in every language. */
export const DEFAULT_SCORE = 0.5;

/** The score from which a comment counts as hostile; `off` is out of reach. */
const LEAST_SCORES: Readonly<Record<Strictness, number>> = {
  off: Infinity,
  gentle: 0.7,
  medium: DEFAULT_SCORE,
  strict: 0.3,
};

/** The score from which a comment counts as hostile at a level. */
export const leastScore = (strictness: Strictness): number => LEAST_SCORES[strictness];

/** Whether a score counts as hostile at a level. */
export const isHostileAt = (score: number, strictness: Strictness): boolean =>
  score >= leastScore(strictness);
