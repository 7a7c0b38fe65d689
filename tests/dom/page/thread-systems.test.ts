import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createThreadReader } from '../../../utils/page/read-thread.ts';
import { systems } from '../../../utils/systems/index.ts';
import { keepRoots } from './keep-roots.ts';
import { openPage } from './make-world.ts';
import { openThread } from './open-thread.ts';

const roots = keepRoots();

/** Stored pages by the system they are of. */
const pages = globSync('tests/fixtures/systems/*/*/source.html').map(file => {
  const [, , , system = '', name = ''] = file.split('/');
  return { file, system, name: `${system}/${name}` };
});

const { signal } = new AbortController();

/** Those whose thread has an answer to collapse something else beside. */
async function withThreads(): Promise<typeof pages> {
  const found: typeof pages = [];
  for (const page of pages) {
    const thread = await createThreadReader(
      openPage(readFileSync(page.file, 'utf8')),
      systems,
    ).read(signal);
    if ((thread?.comments.filter(({ isPing }) => !isPing).length ?? 0) > 1) found.push(page);
  }
  return found;
}

const threads = await withThreads();

test('threads of many systems are stored', () => {
  expect(new Set(threads.map(({ system }) => system)).size).toBeGreaterThanOrEqual(6);
});

describe.each(threads)('$name', ({ file }) => {
  test('is collapsed, filtered, ordered, dated, and put back to the letter', async () => {
    const doc = openPage(readFileSync(file, 'utf8'));
    const before = doc.documentElement.outerHTML;
    const judged = [{ place: 0, why: 'attack' as const, muteId: null }];
    const { handlers } = await openThread(doc, { judged, fresh: [1] });
    const lines = roots.filter(root => root.host.isConnected && root.querySelector('button.open'));
    expect(lines).toHaveLength(1);
    const state = await handlers['thread.view'](
      { order: 'newest', hasExactDates: true, filter: { name: 'new' } },
      undefined,
    );
    expect(state?.counts.total).toBeGreaterThan(1);
    await handlers['thread.view']({ isHidden: true }, undefined);
    await handlers['thread.undo'](undefined, undefined);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
