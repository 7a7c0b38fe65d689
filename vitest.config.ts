import { defineConfig } from 'vitest/config';

/**
 * `unit` runs in Node without a DOM, `dom` in jsdom (never happy-dom: DOMPurify calls it unsafe),
 * `architecture` reads the sources, `built` reads what `npm run build` left in .output,
 * `e2e` is run by tests/e2e/run.ts alone.
 */
const project = (name: string, environment: 'node' | 'jsdom') => ({
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  test: {
    name,
    environment,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    // Properties take seconds on a machine that does something else too.
    testTimeout: 30_000,
    setupFiles: [
      'tests/support/same-properties.ts',
      'tests/support/hash-at-once.ts',
      ...(environment === 'jsdom' ? ['tests/support/jsdom-gaps.ts'] : []),
    ],
  },
});

export default defineConfig({
  test: {
    // Vitest leaves one processor alone, which is half of two; tests/run-all.ts takes one.
    maxWorkers: process.env.VITEST_MAX_WORKERS ?? '100%',
    projects: [
      project('unit', 'node'),
      project('dom', 'jsdom'),
      project('architecture', 'node'),
      project('built', 'node'),
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // One worker that keeps its modules: all files share the WordPress that world.ts starts.
          isolate: false,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          // A browser on a busy machine can miss a beat; a fault does not pass a second time.
          retry: 1,
          // The first test of a run waits for the WordPress.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
