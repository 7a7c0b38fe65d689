import { execFile } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { makeTemporaryFolder, removeFolder } from '../support/processes.ts';
import type { Bench } from './bench.ts';
import { counted, type Row } from './row.ts';

/** DESIGN.md, in bytes. */
const DETECTOR_RAW = 12_000;
const DETECTOR_GZIPPED = 5_000;
const ZIP = 400_000;

function rowsOfScript(folder: string, file: string, browser: string): Row[] {
  const bytes = readFileSync(file);
  const name = `${browser}: ${relative(folder, file)}`;
  const isDetector = basename(file) === 'detector.js';
  return [
    counted(`${name}, raw`, 'B', bytes.length, isDetector ? DETECTOR_RAW : null),
    counted(
      `${name}, gzipped`,
      'B',
      gzipSync(bytes, { level: 9 }).length,
      isDetector ? DETECTOR_GZIPPED : null,
    ),
  ];
}

/** Zips as the stores get them, made apart so that a build going on elsewhere is not disturbed. */
async function rowsOfZips(): Promise<Row[]> {
  const outDir = makeTemporaryFolder('zips');
  try {
    await promisify(execFile)(process.execPath, ['tests/bench/make-zips.ts', outDir]);
    return globSync(`${outDir}/*.zip`)
      .toSorted()
      .map(file => {
        const isSources = file.endsWith('-sources.zip');
        return counted(basename(file), 'B', statSync(file).size, isSources ? null : ZIP);
      });
  } finally {
    removeFolder(outDir);
  }
}

/** What is downloaded, and what every page gets. */
export async function measureSizes({ extensions, log }: Bench): Promise<Row[]> {
  log('sizes');
  const rows = (['chromium', 'firefox'] as const).flatMap(browser => {
    const folder = extensions[browser];
    // Beside the background's, the scripts of the top folder are those brought to pages.
    const scripts = globSync([join(folder, 'content-scripts/*.js'), join(folder, '*.js')]).filter(
      file => basename(file) !== 'background.js',
    );
    return scripts.flatMap(file => rowsOfScript(folder, file, browser));
  });
  return [...rows, ...(await rowsOfZips())];
}
