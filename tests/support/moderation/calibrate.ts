import {
  MODERATION_LANGUAGES,
  type ModerationLanguage,
} from '../../../utils/domain/moderation/moderation-language.ts';
import type { Calibration } from '../../../utils/domain/moderation/moderation-model.ts';
import type { LabelledComment } from './labelled-comments.ts';
import { isOrdinary } from './training-weights.ts';

/** Share of ordinary comments that may reach the default threshold. */
const ALLOWED = 0.0125;
/** More where the ordinary comments are tweets, less tame than what stands under articles. */
const ALLOWED_BY_LANGUAGE: Partial<Record<ModerationLanguage, number>> = {
  es: 0.02,
  pt: 0.02,
};
/** With fewer ordinary comments than this, a language's threshold is that of the strictest other. */
const FEWEST_ORDINARY = 50;
/** Where the score is 0.7 (the gentle level), this share of ordinary comments is left. */
const ALLOWED_GENTLE = 0.004;
const GENTLE_ODDS = Math.log(0.7 / 0.3);
/** Few comments lie that far up: the distance is kept within what makes sense. */
const LEAST_DISTANCE = 0.35;
const MOST_DISTANCE = 1.6;

/** A row and the margin a model that never saw it gives it. */
export type HeldOut = { readonly row: LabelledComment; readonly margin: number };

const quantile = (sorted: readonly number[], allowed: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * (1 - allowed)))] ?? 0;

/** Sets each language's threshold by the margins of ordinary comments that were not trained on. */
export const calibrate = (
  heldOut: readonly HeldOut[],
): Readonly<Record<ModerationLanguage, Calibration>> => {
  const known = new Map<ModerationLanguage, Calibration>();
  for (const language of MODERATION_LANGUAGES) {
    const margins = heldOut
      .filter(({ row }) => row.language === language && isOrdinary(row))
      .map(({ margin }) => margin)
      .toSorted((a, b) => a - b);
    if (margins.length < FEWEST_ORDINARY) continue;
    const threshold = quantile(margins, ALLOWED_BY_LANGUAGE[language] ?? ALLOWED);
    const gentle = quantile(margins, ALLOWED_GENTLE) - threshold;
    const distance = Math.min(MOST_DISTANCE, Math.max(LEAST_DISTANCE, gentle));
    known.set(language, { threshold, slope: GENTLE_ODDS / distance });
  }
  const strictest = [...known.values()].toSorted((a, b) => b.threshold - a.threshold)[0];
  if (strictest === undefined) throw new Error('No ordinary comments to set a threshold on');
  return Object.fromEntries(
    MODERATION_LANGUAGES.map(language => [language, known.get(language) ?? strictest]),
  ) as Record<ModerationLanguage, Calibration>;
};
