/**
 * Scores the shipped moderation model: `npm run eval:moderation [-- --data FOLDER] [--json]`. Of the
 * folder beside the project the development split is scored, of any other folder every row.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateModel } from './moderation/evaluate-model.ts';
import { DEFAULT_FOLDER, readLabelledComments } from './moderation/labelled-comments.ts';
import { printReport } from './moderation/print-report.ts';
import { shippedModel } from './shipped-model.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: DEFAULT_FOLDER },
    json: { type: 'boolean', default: false },
  },
});

const isDefault = path.resolve(options.data) === path.resolve(DEFAULT_FOLDER);
const all = await readLabelledComments(options.data);
const comments = isDefault ? all.comments.filter(({ split }) => split === 'dev') : all.comments;
const report = evaluateModel(shippedModel(), comments, {
  data: isDefault ? 'development split' : options.data,
  unreadable: all.unreadable,
});

if (options.json) console.log(JSON.stringify(report));
else printReport(report);
