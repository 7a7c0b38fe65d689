import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { counted, sampled, type Row } from './row.ts';
import { differences, median } from './statistics.ts';
import { interleave, withSubjects, type Subject } from './subjects.ts';

/** DESIGN.md: what Causerie adds, at most so many times what an empty extension adds. */
const BUDGET = 1.3;

const SETTLES = 1500;
const AT_THE_FORM = 2500;

/** Bytes of the page's isolate, scripts of extensions included, after a full collection of garbage. */
type Heap = { settled: number; brought: number };

async function weigh({ puppeteer }: Subject, url: string): Promise<Heap> {
  const page = await puppeteer.newPage();
  await page.goto(url);
  const session = await page.createCDPSession();
  const used = async (): Promise<number> => {
    // What a first collection finalizes is free for the second.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await sleep(SETTLES);
  const settled = await used();
  await page.evaluate(() => document.querySelector('#respond')?.scrollIntoView());
  await sleep(AT_THE_FORM);
  const brought = await used();
  await page.close();
  return { settled, brought };
}

/** Memory added to the isolate of a page with 200 comments. */
export async function measureMemory({ server, extensions, runs, log }: Bench): Promise<Row[]> {
  log('memory');
  return withSubjects(['none', 'empty', 'causerie'], extensions, async subjects => {
    const heaps = await interleave(subjects, runs, subject =>
      weigh(subject, `${server.origin}/comments-200`),
    );
    const added = (name: 'empty' | 'causerie', part: keyof Heap) =>
      differences(
        heaps[name].map(heap => heap[part]),
        heaps.none.map(heap => heap[part]),
      );
    const [ours, empty] = [added('causerie', 'settled'), added('empty', 'settled')];
    return [
      sampled('added by Causerie', 'B', ours),
      sampled('added by an empty extension', 'B', empty),
      counted('Causerie beside the empty extension', 'times', median(ours) / median(empty), BUDGET),
      sampled(
        "added by Causerie, with the page's script brought",
        'B',
        added('causerie', 'brought'),
      ),
    ];
  });
}
