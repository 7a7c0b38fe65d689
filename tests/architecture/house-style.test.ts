import { expect, test } from 'vitest';
import { productFiles, readFiles } from '../support/source-files.ts';

const MOST_LINES = 300;

/** Tables of data may be longer than code. */
const TABLES = [
  /^utils\/platform\/locales\//u,
  /^utils\/systems\//u,
  /^utils\/domain\/links\/(?:site-parameters|tracking-parameters|redirect-wrappers|shorteners)\.ts$/u,
  /^utils\/domain\/share\/messengers\.ts$/u,
  /^utils\/domain\/moderation\/(?:lexicon\/[a-z]+|function-words)\.ts$/u,
];

/** Reads files of the extension itself, which takes a `fetch`. */
const READS_OWN_FILE = 'utils/platform/fetch-own-file.ts';

const files = productFiles();

test('no file is longer than a reader can hold', () => {
  const tests = readFiles(['tests/**/*.{ts,tsx}']);
  const long = [...files, ...tests]
    .filter(({ path }) => !TABLES.some(table => table.test(path)))
    .filter(({ path }) => !path.includes('node_modules'))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  expect(long).toEqual([]);
});

test.each([
  [
    'sets HTML from a string',
    /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML/u,
  ],
  ['evaluates text', /\beval\(|new Function\(/u],
  ['reaches the network', /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource\(/u],
  ['listens to messages of the window', /addEventListener\(\s*['"]message['"]/u],
  ['submits a form', /\.requestSubmit\(|\.submit\(\)/u],
  ['names a catch-all type', /:\s*any\b|\bas any\b/u],
  ['leaves an open end without a date', /\b(?:TODO|FIXME|XXX)\b(?! \[20\d\d-\d\d-\d\d\])/u],
])('no file %s', (_what, pattern) => {
  const found = files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(found.filter(path => path !== READS_OWN_FILE)).toEqual([]);
});

test('the one file that fetches fetches from the extension only', () => {
  const own = files.find(({ path }) => path === READS_OWN_FILE);
  expect(own?.text.match(/\bfetch\([^)]*\)/gu)).toEqual(['fetch(browser.runtime.getURL(file)']);
});

test('names say what a file holds', () => {
  const vague = files.filter(({ path }) =>
    /(?:^|\/)(?:utils|helpers|misc|types|common|index)\.tsx?$/u.test(path),
  );
  // Registries: of the words of each language, and of the comment systems.
  const registries = /^utils\/(?:platform\/locales\/[a-z]{2}(?:-[A-Z]{2})?|systems)\/index\.ts$/u;
  expect(vague.map(({ path }) => path).filter(path => !registries.test(path))).toEqual([]);
});

test('modules are kebab-case, components are PascalCase', () => {
  const odd = files.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    return name.endsWith('.tsx')
      ? !/^(?:[A-Z][A-Za-z]*|main)\.tsx$/u.test(name) && !path.startsWith('utils/hooks/')
      : !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.content|\.d)?\.ts$/u.test(name);
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});
