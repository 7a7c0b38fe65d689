import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackage, type Log } from './install-package.ts';
import { unzip } from './wordpress-unzip.ts';

/** Newest stable WordPress of the builds package; its static files are in a folder beside the zip. */
const WORDPRESS = '6.5';

/** The package that holds the real WordPress, and what of ours is mounted into it. */
export const wordpressFolder = fileURLToPath(new URL('../wordpress/', import.meta.url));
const modules = join(wordpressFolder, 'node_modules');

/** Everything this module makes lives with the package it was made from, and goes with it. */
export const cacheFolder = join(modules, '.cache');

export type { Log } from './install-package.ts';

/**
 * Installs the WordPress package when what is installed is not what the lock file asks for, and
 * unpacks WordPress. Gives the folder of the unpacked, untouched WordPress. Says what it does at
 * least every five seconds; throws with npm's last words when npm fails.
 */
export async function prepareWordPress(log: Log, signal?: AbortSignal): Promise<string> {
  const [nodeMajor = 0, nodeMinor = 0] = process.versions.node.split('.').map(Number);
  if (nodeMajor < 24 || (nodeMajor === 24 && nodeMinor < 18)) {
    throw new Error(`WordPress needs Node 24.18 or newer, this is ${process.versions.node}.`);
  }
  await installPackage(
    { folder: wordpressFolder, what: 'the real WordPress (1 GB on disk, once)' },
    log,
    signal,
  );
  return unpackWordPress(log);
}

async function unpackWordPress(log: Log): Promise<string> {
  const builds = join(modules, '@wp-playground/wordpress-builds');
  const site = join(cacheFolder, `wordpress-${WORDPRESS}`);
  if (existsSync(site)) return site;
  log(`Unpacking WordPress ${WORDPRESS}`);
  const unfinished = `${site}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await unzip(join(builds, `src/wordpress/wp-${WORDPRESS}.zip`), unfinished);
  await cp(join(builds, `public/wp-${WORDPRESS}`), unfinished, { recursive: true });
  for (const mountPoint of ['mu-plugins', 'languages', 'uploads', 'themes/causerie-classic']) {
    await mkdir(join(unfinished, 'wp-content', mountPoint), { recursive: true });
  }
  await rename(unfinished, site);
  return site;
}
