import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSystem, refuseName, register } from '../../support/new-system.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'causerie-'));
  cpSync('utils/systems', join(root, 'utils/systems'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  undefined,
  '',
  'Coral',
  '4chan',
  '../x',
  'a b',
  'a--b',
  'generic',
  'index',
  'wordpress',
])('refuses %s', name => {
  expect(refuseName(name, root)).toMatch(/\w/);
});

test('starts a system where a new name is given', () => {
  expect(refuseName('open-web', root)).toBeNull();
  const paths = createSystem('open-web', root);
  expect(paths.every(path => existsSync(join(root, path)))).toBe(true);
  const registry = readFileSync(join(root, 'utils/systems/index.ts'), 'utf8');
  expect(registry).toContain("import { openWeb, openWebMark } from './open-web.ts';");
  expect(registry).toMatch(/systems: readonly CommentSystem\[\] = \[openWeb, /);
  expect(refuseName('open-web', root)).toContain('exists already');
});

test('a registry it does not know is left alone', () => {
  expect(() => register('export const other = [];', 'coral')).toThrow('index.ts');
});
