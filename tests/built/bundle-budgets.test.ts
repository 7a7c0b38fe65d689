import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** Budgets of DESIGN.md, in bytes. */
const DETECTOR_RAW = 12_000;
const DETECTOR_GZIPPED = 5_000;
/** What is shipped holds the moderation model; what it comes to without is a figure of docs/performance.md. */
const ZIP_WITH_MODEL = 1_500_000;

describe.each(['chrome', 'firefox'])('what is built for %s', browser => {
  const folder = `.output/${browser}-mv3`;
  const detector = `${folder}/content-scripts/detector.js`;

  test('exists', () => {
    expect(existsSync(detector), 'run `npm run build` first').toBe(true);
  });

  test('the detector keeps its budget', () => {
    const bytes = readFileSync(detector);
    expect(bytes.length).toBeLessThanOrEqual(DETECTOR_RAW);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(DETECTOR_GZIPPED);
  });

  test('the detector carries none of the libraries of our own pages', () => {
    const text = readFileSync(detector, 'utf8');
    expect(text).not.toMatch(/DOMPurify|webextension-polyfill|__preactattr|_diffed/u);
  });

  test('everything together, compressed, stays under the budget of the zip', () => {
    const files = globSync(`${folder}/**/*`, { withFileTypes: true }).filter(file => file.isFile());
    const total = files
      .map(file => gzipSync(readFileSync(`${file.parentPath}/${file.name}`), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(ZIP_WITH_MODEL);
  });

  test('names no address that a page of ours could load', () => {
    const pages = globSync(`${folder}/*.html`).map(file => readFileSync(file, 'utf8'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(page).not.toMatch(/(?:src|href)=["']?https?:/u);
  });
});
