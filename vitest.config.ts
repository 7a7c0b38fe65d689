import { defineConfig } from 'vitest/config';

/**
 * `unit` runs in Node without a DOM, `dom` in jsdom (never happy-dom: DOMPurify calls it unsafe),
 * `architecture` reads the sources, `built` reads what `npm run build` left in .output.
 */
const project = (name: string, environment: 'node' | 'jsdom') => ({
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  test: { name, environment, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 'node'),
      project('dom', 'jsdom'),
      project('architecture', 'node'),
      project('built', 'node'),
    ],
  },
});
