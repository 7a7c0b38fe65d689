/**
 * Scores detection on a folder of saved pages with a labels file:
 * `npm run eval:detection -- [--data FOLDER] [--json] [--predictions FILE]`
 * Pages are shared out to as many workers as there are processors.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { judgePage, type Judged, type Label } from './eval-detection-page.ts';

type Share = { folder: string; labels: Label[] };

const ratio = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

const count = (pages: Judged[], is: (page: Judged) => boolean) => pages.filter(is).length;

function accuracy(pages: Judged[], key: 'submit' | 'commentCount' | 'title' | 'date' | 'author') {
  const asked = pages.filter(page => page[key] !== null);
  return {
    accuracy: ratio(
      count(asked, page => page[key] === true),
      asked.length,
    ),
    of: asked.length,
  };
}

/** Every figure of a set of pages. */
function measure(pages: Judged[]) {
  const right = count(pages, ({ form }) => form === 'right');
  const wrong = count(pages, ({ form }) => /wrong|trap|false-alarm/.test(form));
  const wanted = count(pages, ({ label }) => label.expect === 'form');
  const threads = count(pages, ({ thread }) => thread === 'right');
  const threadsSaid = threads + count(pages, ({ thread }) => /wrong|false-alarm/.test(thread));
  const threadsWanted = count(pages, ({ label }) => label.threadExpect === 'thread');
  const hard = pages.filter(({ label }) => label.class === 'H');
  const said = count(pages, ({ label, form }) => label.expect === 'form' && form !== 'missed');
  const [precision, recall] = [ratio(threads, threadsSaid), ratio(threads, threadsWanted)];
  return {
    form: { precision: ratio(right, right + wrong), recall: ratio(right, wanted) },
    field: { accuracy: ratio(right, said), traps: count(pages, ({ form }) => form === 'trap') },
    submit: accuracy(pages, 'submit'),
    thread: { precision, recall, f1: ratio(2 * threads, threadsSaid + threadsWanted) },
    commentCount: accuracy(pages, 'commentCount'),
    hardNegatives: {
      falseAlarmRate: ratio(
        count(hard, ({ form }) => form === 'false-alarm'),
        hard.length,
      ),
    },
    title: {
      ...accuracy(pages, 'title'),
      // Only where somebody looked at the page: see `judgeTitle`.
      checkedByHand: accuracy(
        pages.filter(({ label }) => !!label.goldMeta?.title),
        'title',
      ),
    },
    date: accuracy(pages, 'date'),
    author: accuracy(pages, 'author'),
  };
}

function missesOf(pages: Judged[]) {
  return pages.flatMap(page => {
    const { label, prediction, reasons, said } = page;
    const whats = [
      /missed|wrong|trap|false-alarm/.test(page.form) && `form: ${page.form}`,
      /missed|wrong|false-alarm/.test(page.thread) && `thread: ${page.thread}`,
      ...(['submit', 'commentCount', 'title', 'date', 'author'] as const).map(
        key => page[key] === false && key,
      ),
    ].filter(what => what !== false);
    return whats.length === 0
      ? []
      : [
          {
            id: label.id,
            url: label.url,
            system: label.system,
            class: label.class,
            misses: whats,
            got: prediction,
            said,
            reasons,
          },
        ];
  });
}

function print(pages: Judged[]): void {
  const bySystem = Map.groupBy(pages, ({ label }) => label.system);
  const rows = [...bySystem]
    .filter(([, group]) => group.length >= 5)
    .map(([system, group]) => [system, group] as const);
  const table = Object.fromEntries(
    [['all', pages] as const, ...rows].map(([system, group]) => {
      const of = measure(group);
      return [
        system,
        {
          pages: group.length,
          formP: of.form.precision,
          formR: of.form.recall,
          traps: of.field.traps,
          submit: of.submit.accuracy,
          threadF1: of.thread.f1,
          count: of.commentCount.accuracy,
          title: of.title.accuracy,
          date: of.date.accuracy,
          author: of.author.accuracy,
        },
      ];
    }),
  );
  console.table(table);
  console.log(`false alarms on hard negatives: ${measure(pages).hardNegatives.falseAlarmRate}`);
  for (const miss of missesOf(pages))
    console.log(
      `${miss.id} [${miss.class} ${miss.system}] ${miss.misses.join(', ')} · got ${miss.got.field} · ${miss.reasons
        .map(({ signal, weight }) => `${signal} ${weight}`)
        .join(', ')}`,
    );
}

function runShare(share: Share): Promise<Judged[]> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', done);
    worker.once('error', failed);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data/pages' },
      json: { type: 'boolean', default: false },
      predictions: { type: 'string' },
    },
  });
  const folder = resolve(values.data);
  const file = join(folder, 'labels.jsonl');
  if (!existsSync(file)) {
    console.error(`No labels.jsonl in ${folder}. Name a folder of labelled pages with --data.`);
    process.exitCode = 1;
    return;
  }
  const labels = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Label);
  const workers = Math.min(availableParallelism(), 8);
  const shares = Array.from({ length: workers }, (_, turn) => ({
    folder,
    labels: labels.filter((_label, index) => index % workers === turn),
  }));
  const pages = (await Promise.all(shares.map(runShare))).flat();
  if (values.predictions !== undefined)
    writeFileSync(
      values.predictions,
      pages.map(({ prediction }) => `${JSON.stringify(prediction)}\n`).join(''),
    );
  if (!values.json) return print(pages);
  const report = {
    name: 'detection',
    data: folder,
    metrics: measure(pages),
    misses: missesOf(pages),
  };
  console.log(JSON.stringify(report));
}

if (!isMainThread) {
  const { folder, labels } = workerData as Share;
  const judged: Judged[] = [];
  for (const label of labels) {
    judged.push(judgePage(folder, label));
    // A page's window is given back only when the turn ends: without a pause all would be held.
    await setImmediate();
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage(judged);
} else if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
