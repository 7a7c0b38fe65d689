/** Run as a process of its own: milliseconds from the bytes of the model to the first judgement. */
import { readFile } from 'node:fs/promises';
import { judgeComment } from '../../utils/domain/moderation/judge-comment.ts';
import { parseModel } from '../../utils/domain/moderation/moderation-model.ts';

const bytes = Uint8Array.from(await readFile('public/moderation/model-v1.bin'));
const started = performance.now();
judgeComment(parseModel(bytes.buffer), 'Je ne suis pas d’accord avec cet article.');
console.log(performance.now() - started);
