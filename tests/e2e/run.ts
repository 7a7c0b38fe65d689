/**
 * The end-to-end tests: the built extension in the real browsers, on a real WordPress. One process for
 * each browser, with a WordPress of its own, at the same time: most of a test is waiting.
 * Usage: node tests/e2e/run.ts [chromium|firefox] [-- arguments for vitest]
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { prepare } from './prepare.ts';
import type { BrowserName } from '../support/browsers/test-browser.ts';

const split = process.argv.indexOf('--');
const named = process.argv.slice(2, split < 0 ? undefined : split);
const passedOn = split < 0 ? [] : process.argv.slice(split + 1);
const browsers = (named.length > 0 ? named : ['chromium', 'firefox']) as BrowserName[];

/** Runs the tests in one browser; gives the exit code. */
function runIn(browser: BrowserName): Promise<number> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...passedOn];
  const child = spawn(process.execPath, vitest, {
    env: { ...process.env, CAUSERIE_BROWSER: browser, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) prefixLines(stream, browser);
  return new Promise(resolve => child.on('close', code => resolve(code ?? 1)));
}

function prefixLines(stream: Readable, prefix: string): void {
  const lines = createInterface({ input: stream });
  lines.on('line', line => console.log(`${prefix.padEnd(8)} │ ${line}`));
}

const log = (line: string) => console.log(line);
await prepare(browsers, log);
const codes = await Promise.all(browsers.map(runIn));
for (const [index, browser] of browsers.entries())
  log(`${browser}: ${codes[index] === 0 ? 'passed' : 'FAILED'}`);
process.exitCode = codes.every(code => code === 0) ? 0 : 1;
