import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';

type Message = { code: string; message: string; file?: string };
type Report = { errors: Message[]; warnings: Message[] };

/**
 * Assignments that the store's lint cannot follow, in libraries: Preact's `dangerouslySetInnerHTML` (which our
 * sources may not use) and DOMPurify's parser of inert documents. One more than these is ours.
 */
const OF_LIBRARIES = 2;

let report: Report;

beforeAll(() => {
  const lint = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'];
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', ...lint, '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  report = JSON.parse(stdout) as Report;
}, 60_000);

test("Firefox' store finds no error", () => {
  expect(report.errors).toEqual([]);
});

test('…and no warning of ours', () => {
  const isOfLibrary = ({ code, file }: Message) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' && (file ?? '').startsWith('chunks/');
  expect(report.warnings.filter(warning => !isOfLibrary(warning))).toEqual([]);
  expect(report.warnings.filter(isOfLibrary).length).toBeLessThanOrEqual(OF_LIBRARIES);
});
