import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, wordpressFolder } from './wordpress-install.ts';

/** What a site may be started from: a database with our pages in it, or WordPress' own, still empty of them. */
export type Database = { folder: string; isSeeded: boolean };

/** The seeded database of an earlier start when nothing it depends on has changed since, else WordPress' own. */
export function chooseDatabase(site: string): Database {
  const seeded = seededFolder();
  return existsSync(seeded)
    ? { folder: seeded, isSeeded: true }
    : { folder: join(site, 'wp-content/database'), isSeeded: false };
}

/** Keeps a freshly seeded database for later starts. Between requests nothing writes to it. */
export async function keepDatabase(folder: string): Promise<void> {
  const seeded = seededFolder();
  const unfinished = `${seeded}.${process.pid}`;
  await cp(folder, unfinished, { recursive: true });
  try {
    await rename(unfinished, seeded);
  } catch {
    await rm(unfinished, { recursive: true, force: true }); // Another process was first: the same content.
  }
}

function seededFolder(): string {
  const sources = globSync(['package-lock.json', 'site/**/*.{php,blocks}'], {
    cwd: wordpressFolder,
  });
  const hash = createHash('sha256');
  for (const path of sources.toSorted()) {
    hash.update(path).update(readFileSync(join(wordpressFolder, path)));
  }
  return join(cacheFolder, `seeded-${hash.digest('hex').slice(0, 16)}`);
}
