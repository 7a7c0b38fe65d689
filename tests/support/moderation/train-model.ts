import {
  TRAIT_COUNT,
  readTraits,
  visitTextFeatures,
} from '../../../utils/domain/moderation/comment-features.ts';
import { readCommentWords } from '../../../utils/domain/moderation/comment-words.ts';
import {
  type LetterProfile,
  PROFILE_UNIT,
  visitBuckets,
} from '../../../utils/domain/moderation/identify-language.ts';
import { createLexicons } from '../../../utils/domain/moderation/lexicons.ts';
import { MODERATION_LANGUAGES } from '../../../utils/domain/moderation/moderation-language.ts';
import { packLexicons } from '../../../utils/domain/moderation/pack-lexicons.ts';
import { readComment } from '../../../utils/domain/moderation/read-comment.ts';
import type { LearnedComment } from './labelled-comments.ts';
import type { SparseRows } from './logistic-regression.ts';

/** Buckets of text features, before those that weigh least are emptied. */
export const BUCKETS = 1 << 19;
/** Buckets that keep a weight: what the file compresses to depends on it. */
const KEPT = 120_000;
const PROFILE_BUCKETS = 1 << 13;
const LARGEST_BYTE = 127;
/** Characters of a comment that are learned from: longer ones tell no more, and take long. */
const LONGEST_READ = 2000;

/** The lexicons as the extension has them. */
export const lexicons = createLexicons(packLexicons());

/** Counts letters per language: a naive Bayes model of what each language looks like. */
export const learnProfile = (rows: readonly LearnedComment[]): LetterProfile => {
  const counts = MODERATION_LANGUAGES.map(() => new Float64Array(PROFILE_BUCKETS).fill(0.5));
  const index = lexicons.disguises();
  for (const { language, text } of rows) {
    const row = counts[MODERATION_LANGUAGES.indexOf(language)];
    for (const { form } of readCommentWords(text.slice(0, 600), index))
      visitBuckets(form, PROFILE_BUCKETS, bucket => {
        if (row !== undefined) row[bucket] = (row[bucket] ?? 0) + 1;
      });
  }
  const logs = counts.map(row => {
    const total = row.reduce((sum, value) => sum + value, 0);
    return row.map(value => Math.log((value + total * 1e-6) / total));
  });
  const weights = new Int8Array(PROFILE_BUCKETS * MODERATION_LANGUAGES.length);
  for (let bucket = 0; bucket < PROFILE_BUCKETS; bucket++) {
    const mean = logs.reduce((sum, row) => sum + (row[bucket] ?? 0), 0) / logs.length;
    for (const [row, log] of logs.entries()) {
      const units = Math.round(((log[bucket] ?? 0) - mean) / PROFILE_UNIT);
      weights[row * PROFILE_BUCKETS + bucket] = Math.max(
        -LARGEST_BYTE,
        Math.min(LARGEST_BYTE, units),
      );
    }
  }
  return { weights, buckets: PROFILE_BUCKETS };
};

/** The features of every row: buckets first, then traits. */
export const readRows = (rows: readonly LearnedComment[], profile: LetterProfile): SparseRows => {
  let columns = new Int32Array(1 << 22);
  let values = new Float32Array(1 << 22);
  const starts = new Int32Array(rows.length + 1);
  let end = 0;
  const put = (column: number, value: number): void => {
    if (end === columns.length) {
      const [wider, widerValues] = [new Int32Array(end * 2), new Float32Array(end * 2)];
      wider.set(columns);
      widerValues.set(values);
      [columns, values] = [wider, widerValues];
    }
    columns[end] = column;
    values[end++] = value;
  };
  for (const [at, { text, language }] of rows.entries()) {
    starts[at] = end;
    const read = readComment(text.slice(0, LONGEST_READ), { profile, lexicons }, { language });
    visitTextFeatures(
      read.words,
      word => read.leftOut.has(word),
      BUCKETS - 1,
      bucket => put(bucket, 1),
    );
    const value = 1 / Math.sqrt(Math.max(1, end - (starts[at] ?? 0)));
    values.fill(value, starts[at], end);
    const traits = readTraits(read.words, read.weighed, read.style, read.language);
    for (const [trait, weight] of traits.entries()) if (weight !== 0) put(BUCKETS + trait, weight);
  }
  starts[rows.length] = end;
  // Threads read them together.
  const sharedColumns = new Int32Array(new SharedArrayBuffer(4 * end));
  const sharedValues = new Float32Array(new SharedArrayBuffer(4 * end));
  sharedColumns.set(columns.subarray(0, end));
  sharedValues.set(values.subarray(0, end));
  return {
    starts,
    columns: sharedColumns,
    values: sharedValues,
    width: BUCKETS + TRAIT_COUNT,
  };
};

/** How many rows have each feature; no row has one twice. */
export const countRows = ({ columns, width }: SparseRows): Int32Array => {
  const counts = new Int32Array(width);
  for (const column of columns) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
};

/**
 * The weights as bytes, those that matter least emptied, and what one unit of them is worth. What a weight matters is
 * its size times the fourth root of how many rows have it: by size alone what is common and says a little goes, of
 * which every comment has much.
 */
export const quantise = (
  weights: Float64Array,
  counts: Int32Array,
): { weights: Int8Array; unit: number } => {
  const sizes = Float64Array.from(weights, Math.abs).toSorted();
  const matters = Float64Array.from(
    weights,
    (weight, at) => Math.abs(weight) * (counts[at] ?? 0) ** 0.25,
  );
  const least = matters.toSorted()[Math.max(0, matters.length - KEPT)] ?? 0;
  // Very few weights are larger than this: they are cut to it.
  const largest = sizes[sizes.length - 40] ?? 1;
  const unit = largest / LARGEST_BYTE;
  const bytes = Int8Array.from(weights, (weight, at) =>
    (matters[at] ?? 0) < least
      ? 0
      : Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(weight / unit))),
  );
  return { weights: bytes, unit };
};
