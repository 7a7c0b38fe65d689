import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file and what it imports. */
export type SourceFile = {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  /** Paths from the project's root for files of ours, package names for the rest. */
  imports: string[];
};

const IMPORT =
  /^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gmu;

/** Every TypeScript file of the product: what is built into the extension. */
export function productFiles(): SourceFile[] {
  return readFiles([
    'entrypoints/**/*.{ts,tsx}',
    'components/**/*.{ts,tsx}',
    'utils/**/*.{ts,tsx}',
  ]);
}

export function readFiles(patterns: string[]): SourceFile[] {
  return globSync(patterns, { exclude: name => name === 'node_modules' })
    .map(file => file.split(path.sep).join('/'))
    .toSorted()
    .map(file => {
      const text = readFileSync(file, 'utf8');
      const lines = text.split('\n').length - 1;
      return { path: file, text, lines, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(match => {
    const target = (match[1] ?? match[2] ?? match[3] ?? '').split('?')[0] ?? '';
    return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
  });
}
