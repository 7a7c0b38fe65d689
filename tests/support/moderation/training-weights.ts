import type { ModerationLanguage } from '../../../utils/domain/moderation/moderation-language.ts';
import type { LearnedComment } from './labelled-comments.ts';

/**
 * How much a row of each source counts. Less where labels are subtle or adversarial (`gahd`,
 * `foxnews`), where comments were sampled by keyword (`davidson`, `mlma`), or where all of a source is
 * hostile, so that its topics would pass for hostility (`civil_toxicspans`). What nobody wrote (`madlibs`,
 * `synth`, `templates`) counts as it does for the sake of sets that were never seen: less of it suits the
 * others, and costs French sets that were left out .01 to .02.
 */
const BY_SOURCE: Readonly<Record<string, number>> = {
  civil_toxicspans: 0.25,
  davidson: 0.12,
  ftr_racism: 0.8,
  gahd: 0.3,
  jigsaw_multi: 2.5,
  jigsaw_sub_en: 1,
  jigsaw_sub_fr_mt: 2,
  madlibs: 0.15,
  measuring_hate: 0.5,
  mlma_en: 0.3,
  mlma_fr: 0.75,
  own: 0.5,
  paradetox: 0.5,
  synth: 0.3,
  templates: 0.3,
  told_br: 0.7,
  toxifrench_agree: 3,
  wiki_bias_test: 1.5,
  wiki_context: 1,
};

/**
 * All languages share one table of weights, and nine rows of ten are English: those of the others count
 * more, where cross-validation on the training rows said so.
 */
const BY_LANGUAGE: Partial<Record<ModerationLanguage, number>> = { fr: 3, es: 1.5, it: 1.5 };

/** Of sources with more rows than they tell, every so many is kept: training takes half the time. */
const ONE_IN: Readonly<Record<string, number>> = {
  civil_toxicspans: 2,
  davidson: 4,
  madlibs: 2,
  measuring_hate: 2,
  paradetox: 3,
  synth: 2,
};

/** The rows of sources that are not too large, and evenly chosen ones of the others. */
export const thinOut = (rows: readonly LearnedComment[]): LearnedComment[] => {
  const seen = new Map<string, number>();
  return rows.filter(({ source }) => {
    const before = seen.get(source) ?? 0;
    seen.set(source, before + 1);
    return before % (ONE_IN[source] ?? 1) === 0;
  });
};

/** How much one row that `thinOut` left counts in training. */
export const importanceOf = ({ source, language }: LearnedComment): number =>
  (BY_SOURCE[source] ?? 1) * (BY_LANGUAGE[language] ?? 1) * (ONE_IN[source] ?? 1);

/** Sources whose peaceful comments are as people write them, not made or chosen by keyword. */
const ORDINARY = new Set([
  'foxnews',
  'germeval18',
  'goldstd_es',
  'jigsaw18_test',
  'jigsaw_multi',
  'surge',
  'told_br',
  'toxifrench_agree',
  'wiki_bias_test',
  'wiki_context',
]);

/** Whether thresholds are set on the row: a peaceful comment as people write them. */
export const isOrdinary = ({ source, isHostile }: LearnedComment): boolean =>
  !isHostile && ORDINARY.has(source);
