/** Run as a process of its own: milliseconds from the bytes of the two files to the first judgement. */
import { readFile } from 'node:fs/promises';
import { judgeComment } from '../../utils/domain/moderation/judge-comment.ts';
import { parseLexicons } from '../../utils/domain/moderation/lexicons.ts';
import { MODEL_FILE } from '../../utils/domain/moderation/model-files.ts';
import { parseModel } from '../../utils/domain/moderation/moderation-model.ts';
import { packLexicons } from '../../utils/domain/moderation/pack-lexicons.ts';

const bytes = Uint8Array.from(await readFile(`public${MODEL_FILE}`));
const lexicons = JSON.stringify(packLexicons());
const started = performance.now();
const model = parseModel(bytes.buffer, parseLexicons(JSON.parse(lexicons)));
judgeComment(model, 'Je ne suis pas d’accord avec cet article.');
console.log(performance.now() - started);
