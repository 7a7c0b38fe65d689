import { readFile } from 'node:fs/promises';
import { parseModel } from '../../utils/domain/moderation/moderation-model.ts';
import { judgeComment } from '../../utils/domain/moderation/judge-comment.ts';
import { readLabelledComments, DEFAULT_FOLDER } from './moderation/labelled-comments.ts';
import { ratesOf } from './moderation/rates.ts';
const b = await readFile(process.argv[2] ?? 'public/moderation/model-v1.bin');
const model = parseModel(b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength));
const rows = (await readLabelledComments(DEFAULT_FOLDER)).filter(r => r.split === 'dev');
let wrong = 0;
const t0 = performance.now();
const scored = rows.map(r => {
  const j = judgeComment(model, r.text);
  if (j.language !== r.language) wrong++;
  return { r, l: j.language, score: j.score, isHostile: r.isHostile, isFlagged: j.isHostile };
});
console.log(
  'ms per comment',
  (performance.now() - t0) / rows.length,
  'language wrong',
  wrong / rows.length,
);
const f = (x: number | null) => (x === null ? '  -  ' : x.toFixed(3));
for (const [k, g] of Map.groupBy(scored, s => `${s.r.language} ${s.r.source}`)) {
  const x = ratesOf(g);
  console.log(
    k.padEnd(24),
    String(x.rows).padStart(5),
    'auc',
    f(x.rocAuc),
    'P',
    f(x.precision),
    'R',
    f(x.recall),
    'FA',
    f(x.falseAlarmRate),
    'langok',
    f(g.filter(s => s.l === s.r.language).length / g.length),
  );
}
