import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { TestDocument } from './test-browser.ts';

/** What tests leave behind for people to look at; git ignores it. */
const ROOT = '.artifacts';

/** A folder of numbered screenshots. */
export type Album = {
  /** Absolute path. */
  folder: string;
  /** Takes the next picture. @param name in kebab-case @returns its path from the project's root */
  take(shown: TestDocument, name: string): Promise<string>;
};

/** Opens an empty folder `.artifacts/<name>` below the project's root, dropping what an earlier run left there. */
export async function openAlbum(name: string, root = process.cwd()): Promise<Album> {
  const folder = resolve(root, ROOT, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let count = 0;
  return {
    folder,
    async take(shown, picture) {
      count += 1;
      const file = join(folder, `${String(count).padStart(2, '0')}-${picture}.png`);
      await shown.screenshot(file);
      return relative(root, file);
    },
  };
}
