/**
 * Rebuilds the moderation model: `npm run train:moderation [-- --data FOLDER] [--out FILE]`, and prints the
 * figures of docs/moderation.md. The same data gives the same file.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { traitNames } from '../../utils/domain/moderation/comment-features.ts';
import { MODERATION_LANGUAGES } from '../../utils/domain/moderation/moderation-language.ts';
import { MODEL_FILE, MODEL_VERSION } from '../../utils/domain/moderation/model-files.ts';
import {
  type ModerationModel,
  serialiseModel,
} from '../../utils/domain/moderation/moderation-model.ts';
import { type HeldOut, calibrate } from './moderation/calibrate.ts';
import { evaluateModel } from './moderation/evaluate-model.ts';
import { fitRows } from './moderation/fit-rows.ts';
import {
  DEFAULT_FOLDER,
  type LearnedComment,
  isLearned,
  readLabelledComments,
} from './moderation/labelled-comments.ts';
import { rowMargin } from './moderation/logistic-regression.ts';
import { readOwnComments } from './moderation/own-comments.ts';
import { printReport } from './moderation/print-report.ts';
import { makeTemplates } from './moderation/templates.ts';
import {
  BUCKETS,
  countRows,
  learnProfile,
  lexicons,
  quantise,
  readRows,
} from './moderation/train-model.ts';
import { isOrdinary, thinOut } from './moderation/training-weights.ts';

const FOLDS = 3;
const FIT = { penalty: 0.5, traitPenalty: 0.05, iterations: 40 };

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: DEFAULT_FOLDER },
    out: { type: 'string', default: path.join('public', MODEL_FILE) },
  },
});

const log = (line: string): void =>
  console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);

/** The fold of a text does not depend on what else there is. */
const foldOf = ({ text }: LearnedComment): number =>
  createHash('sha1').update(text.toLowerCase().replace(/\W+/gu, '')).digest().readUInt32LE(0) %
  FOLDS;

const { comments } = await readLabelledComments(options.data);
const learned = comments.filter(row => isLearned(row));
const split = (name: string) => learned.filter(row => row.split === name);
const rows = thinOut([...split('train'), ...readOwnComments(), ...makeTemplates()]);
log(`${rows.length} rows`);
const profile = learnProfile(rows);
const features = readRows(rows, profile);
log(`${features.columns.length} features`);

const folds = Array.from({ length: FOLDS }, (_value, fold) => fold);
const [fitted, ...others] = await Promise.all([
  fitRows(rows, features, () => true, FIT),
  ...folds.map(fold => fitRows(rows, features, row => foldOf(row) !== fold, FIT)),
]);
const counts = countRows(features);
/** The weights as the file will have them: a threshold is that of the model that is shipped. */
const asShipped = (weights: Float64Array): Float64Array => {
  const { weights: bytes, unit } = quantise(weights.slice(0, BUCKETS), counts);
  return Float64Array.from(weights, (weight, at) =>
    at < BUCKETS ? (bytes[at] ?? 0) * unit : weight,
  );
};

const heldOut: HeldOut[] = [];
for (const [fold, weights] of others.entries()) {
  const shipped = asShipped(weights);
  for (const [at, row] of rows.entries())
    if (isOrdinary(row) && foldOf(row) === fold)
      heldOut.push({ row, margin: rowMargin(features, at, shipped) });
}
const calibrations = calibrate(heldOut);
log('fitted');

const model: ModerationModel = {
  version: MODEL_VERSION,
  ...quantise(fitted.slice(0, BUCKETS), counts),
  traits: Float32Array.from(fitted.slice(BUCKETS)),
  profile,
  lexicons,
  calibrations,
};
const bytes = new Uint8Array(serialiseModel(model));
await mkdir(path.dirname(options.out), { recursive: true });
await writeFile(options.out, bytes);

for (const [at, name] of traitNames().entries())
  console.log(`  ${name.padEnd(28)} ${model.traits[at]?.toFixed(2)}`);
for (const language of MODERATION_LANGUAGES) {
  const count = heldOut.filter(({ row }) => row.language === language).length;
  const { threshold, slope } = calibrations[language];
  console.log(
    `  ${language}: threshold ${threshold.toFixed(2)}, slope ${slope.toFixed(2)}, ${count} ordinary`,
  );
}
log(
  `${options.out}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed, sha1 ${createHash('sha1').update(bytes).digest('hex')}`,
);
printReport(evaluateModel(model, split('dev'), { data: 'development split' }));
