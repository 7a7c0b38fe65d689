import { TRAIT_COUNT } from './comment-features.ts';
import type { LetterProfile } from './identify-language.ts';
import type { Lexicons } from './lexicons.ts';
import { MODERATION_LANGUAGES, type ModerationLanguage } from './moderation-language.ts';

/** Where a language's judgements lie: the margin that is the default threshold, and how fast certainty grows. */
export type Calibration = { readonly threshold: number; readonly slope: number };

/** What was learned from labelled comments (docs/moderation.md). */
export type ModerationModel = {
  readonly version: number;
  /** One weight per bucket of text features, a power of two of them. */
  readonly weights: Int8Array;
  /** What one unit of `weights` is worth. */
  readonly unit: number;
  /** One weight per trait, in the order of `traitNames`. */
  readonly traits: Float32Array;
  readonly profile: LetterProfile;
  /** What the traits were learned with; a file of their own. */
  readonly lexicons: Lexicons;
  readonly calibrations: Readonly<Record<ModerationLanguage, Calibration>>;
};

/** The format of the file and of the features; another one cannot be read. */
export const MODEL_FORMAT = 3;

const MAGIC = 0x4d53_5543; // "CUSM"
const HEADER_WORDS = 6;

const headerLength = (): number =>
  4 * (HEADER_WORDS + TRAIT_COUNT + 2 * MODERATION_LANGUAGES.length);

/**
 * Reads a model file: magic, format, version, buckets, profile buckets, unit; traits; threshold and
 * slope of each language (all little-endian, 4 bytes each); then the weights of the buckets and of the
 * profile, one signed byte each.
 *
 * @throws RangeError when the bytes are no model of this format
 */
export const parseModel = (bytes: ArrayBuffer, lexicons: Lexicons): ModerationModel => {
  const header = headerLength();
  if (bytes.byteLength < header) throw new RangeError('The moderation model is cut off');
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== MODEL_FORMAT)
    throw new RangeError('This is no moderation model of this format');
  const buckets = view.getUint32(12, true);
  const profileBuckets = view.getUint32(16, true);
  const length = header + buckets + profileBuckets * MODERATION_LANGUAGES.length;
  if ((buckets & (buckets - 1)) !== 0 || bytes.byteLength !== length)
    throw new RangeError('The moderation model has another length than it says');
  const traits = Float32Array.from({ length: TRAIT_COUNT }, (_value, at) =>
    view.getFloat32(4 * (HEADER_WORDS + at), true),
  );
  const calibrations = MODERATION_LANGUAGES.map((language, row) => {
    const at = 4 * (HEADER_WORDS + TRAIT_COUNT + 2 * row);
    const [threshold, slope] = [view.getFloat32(at, true), view.getFloat32(at + 4, true)];
    return [language, { threshold, slope }] as const;
  });
  return {
    version: view.getUint32(8, true),
    unit: view.getFloat32(20, true),
    weights: new Int8Array(bytes, header, buckets),
    traits,
    profile: { weights: new Int8Array(bytes, header + buckets), buckets: profileBuckets },
    lexicons,
    calibrations: Object.fromEntries(calibrations) as Record<ModerationLanguage, Calibration>,
  };
};

/** Writes what `parseModel` reads. */
export const serialiseModel = (model: Omit<ModerationModel, 'lexicons'>): ArrayBuffer => {
  const header = headerLength();
  const bytes = new ArrayBuffer(header + model.weights.length + model.profile.weights.length);
  const view = new DataView(bytes);
  const { version, weights, profile, unit } = model;
  for (const [at, word] of [
    MAGIC,
    MODEL_FORMAT,
    version,
    weights.length,
    profile.buckets,
  ].entries())
    view.setUint32(4 * at, word, true);
  view.setFloat32(20, unit, true);
  for (const [at, weight] of model.traits.entries())
    view.setFloat32(4 * (HEADER_WORDS + at), weight, true);
  for (const [row, language] of MODERATION_LANGUAGES.entries()) {
    const at = 4 * (HEADER_WORDS + TRAIT_COUNT + 2 * row);
    view.setFloat32(at, model.calibrations[language].threshold, true);
    view.setFloat32(at + 4, model.calibrations[language].slope, true);
  }
  new Int8Array(bytes, header).set(weights);
  new Int8Array(bytes, header + weights.length).set(profile.weights);
  return bytes;
};
