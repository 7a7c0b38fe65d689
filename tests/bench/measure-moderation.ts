import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { judgeComment } from '../../utils/domain/moderation/judge-comment.ts';
import { judgeInSlices } from '../../utils/domain/moderation/judge-in-slices.ts';
import { MODEL_FILE } from '../../utils/domain/moderation/model-files.ts';
import { shippedModel } from '../support/shipped-model.ts';
import type { Bench } from './bench.ts';
import { type Row, counted, sampled } from './row.ts';

const SENTENCES = [
  'Je ne suis pas d’accord avec cet article, les chiffres viennent d’une autre étude.',
  'Vous êtes vraiment un idiot si vous croyez cela.',
  'I read the whole report and the figures on page twelve tell another story.',
  'Shut up, you clown, nobody asked you!!!',
  'Merci pour cette enquête, elle change de ce qu’on lit ailleurs.',
  'Das stimmt so nicht, die Stadt hat schon im Mai gewarnt.',
  'C 0 n n 4 r d, dit-il, « pauvre type » !',
];

/** Comments of one to five sentences: 60 to 400 characters. */
const commentAt = (at: number): string =>
  Array.from({ length: 1 + (at % 5) }, (_value, line) => SENTENCES[(at * 3 + line) % 7]).join(' ') +
  ` ${at}`;

const THREAD = Array.from({ length: 5000 }, (_value, at) => commentAt(at));

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Milliseconds this thread has worked: what other jobs of a busy machine take is not ours. */
const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Judging comments, in Node: the same code as in the background and the pages of the extension. */
export async function measureModeration({ runs, log }: Bench): Promise<Row[]> {
  log('moderation');
  const model = shippedModel();
  for (const text of THREAD.slice(0, 500)) judgeComment(model, text);
  const each = THREAD.map(text => timed(() => judgeComment(model, text)));
  let [longest, started] = [0, processorTime()];
  await judgeInSlices(model, THREAD, {
    now: () => performance.now(),
    pause: async () => {
      longest = Math.max(longest, processorTime() - started);
      await new Promise(resolve => setImmediate(resolve));
      started = processorTime();
    },
  });
  const ready: number[] = [];
  for (let run = 0; run < runs; run++) {
    const script = ['tests/bench/moderation-ready.ts'];
    ready.push(Number((await promisify(execFile)(process.execPath, script)).stdout));
  }
  const file = await readFile(`public${MODEL_FILE}`);
  return [
    sampled('judgeComment, one comment', 'ms', each, 0.2),
    counted('longest task while 5,000 comments are judged in slices', 'ms', longest, 50),
    sampled('from the model’s bytes to the first judgement', 'ms', ready, 50),
    counted('the model, compressed', 'B', gzipSync(file).length, 700_000),
  ];
}
