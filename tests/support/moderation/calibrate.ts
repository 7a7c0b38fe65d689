import {
  MODERATION_LANGUAGES,
  type ModerationLanguage,
} from '../../../utils/domain/moderation/moderation-language.ts';
import type { Calibration } from '../../../utils/domain/moderation/moderation-model.ts';
import type { LearnedComment } from './labelled-comments.ts';
import { isOrdinary } from './training-weights.ts';

/** Share of ordinary comments that may reach the default threshold. */
const ALLOWED = 0.0125;
/**
 * More where the ordinary comments are tweets, less tame than what stands under articles; and a little more in
 * English. There the tail is heavier than its shape says: of the 8,889 comments that were not trained on, 1.4 %
 * reach the threshold of .0135. It is the largest share, in steps of .0005, that stays below the two of a hundred that
 * are too many in nineteen samples of twenty as large as the development split (1,269 ordinary comments: 1.44 %
 * and 1.645 standard errors of .33). Nothing but the size of that split is in it.
 */
const ALLOWED_BY_LANGUAGE: Partial<Record<ModerationLanguage, number>> = {
  en: 0.0135,
  es: 0.02,
  pt: 0.02,
};
/** With fewer ordinary comments than this, a language's threshold is that of the strictest other. */
const FEWEST_ORDINARY = 50;
/**
 * Of the ordinary comments that reach the default threshold, this share reaches 0.7 (the gentle level); as
 * the scores go on below as above, three times as many reach 0.3 (the strict one).
 */
const LEFT_AT_GENTLE = 0.32;
const GENTLE_ODDS = Math.log(0.7 / 0.3);
/** The share of ordinary comments that shows how the most hostile-looking of them spread out. */
const TAIL = 0.05;

/** A row and the margin a model that never saw it gives it. */
export type HeldOut = { readonly row: LearnedComment; readonly margin: number };

/**
 * Where the tail of the margins begins, and how far above it they lie on average. Peaks over a threshold,
 * of exponential shape: the margin that one comment in a hundred reaches is told by all of the tail, where
 * of some hundred comments (French, Italian) the six highest would decide alone.
 */
const tailOf = (margins: readonly number[]): { start: number; excess: number } => {
  const sorted = margins.toSorted((a, b) => a - b);
  const start = sorted[Math.floor(sorted.length * (1 - TAIL))] ?? 0;
  const above = sorted.filter(margin => margin > start);
  const sum = above.reduce((total, margin) => total + margin - start, 0);
  return { start, excess: sum / Math.max(1, above.length) };
};

/** Sets each language's threshold by the margins of ordinary comments that were not trained on. */
export const calibrate = (
  heldOut: readonly HeldOut[],
): Readonly<Record<ModerationLanguage, Calibration>> => {
  const known = new Map<ModerationLanguage, Calibration>();
  for (const language of MODERATION_LANGUAGES) {
    const margins = heldOut
      .filter(({ row }) => row.language === language && isOrdinary(row))
      .map(({ margin }) => margin);
    if (margins.length < FEWEST_ORDINARY) continue;
    const { start, excess } = tailOf(margins);
    const allowed = ALLOWED_BY_LANGUAGE[language] ?? ALLOWED;
    const threshold = start + excess * Math.log(TAIL / allowed);
    const distance = excess * -Math.log(LEFT_AT_GENTLE);
    known.set(language, { threshold, slope: GENTLE_ODDS / distance });
  }
  const strictest = [...known.values()].toSorted((a, b) => b.threshold - a.threshold)[0];
  if (strictest === undefined) throw new Error('No ordinary comments to set a threshold on');
  return Object.fromEntries(
    MODERATION_LANGUAGES.map(language => [language, known.get(language) ?? strictest]),
  ) as Record<ModerationLanguage, Calibration>;
};
