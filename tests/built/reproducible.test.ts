import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unzip } from '../support/wordpress-unzip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'causerie-zip-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds and packs for Firefox the sources of a folder; gives where the zips are. */
function pack(sources: string, outDir: string): string {
  const script = `import { zip } from 'wxt'; await zip({ browser: 'firefox', outDir: ${JSON.stringify(outDir)} });`;
  // A build for tests would carry the paths of its sources.
  const env = { ...process.env, NODE_ENV: 'production' };
  const options = { cwd: sources, encoding: 'utf8', env } as const;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    options,
  );
  if (status !== 0) throw new Error(`in ${sources}: ${stderr}`);
  return outDir;
}

const digestOf = (zips: string, name: string) =>
  createHash('sha256')
    .update(readFileSync(join(zips, `causerie-${version}-${name}.zip`)))
    .digest('hex');

test('what reviewers build from the sources zip, elsewhere, is the extension to the byte', async () => {
  const here = pack('.', join(folder, 'here'));
  const sources = join(folder, 'sources');
  await unzip(join(here, `causerie-${version}-sources.zip`), sources);
  // `npm ci` would bring the same packages: the lock file is in the zip.
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'), 'junction');
  const there = pack(sources, join(folder, 'there'));
  expect(digestOf(there, 'firefox')).toBe(digestOf(here, 'firefox'));
  expect(digestOf(there, 'sources')).toBe(digestOf(here, 'sources'));
}, 120_000);
