/**
 * What `npm test` runs: the build, then the end-to-end tests and, in the time they leave, everything
 * quicker. The browsers wait for a third of their time, even on two processors; the checks fill it and
 * give way to them. What the end-to-end tests need is installed meanwhile: on a new machine that takes
 * minutes. What fails does not stop the rest: one run tells everything, and names it again at its end.
 */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

/** The lines in which a test that failed is named, and the parts of this run that failed. */
const named = new Set<string>();
const failed: string[] = [];

const STDIO: StdioOptions = ['ignore', 'pipe', 'pipe'];

/** Hands on what a process prints. */
function relay(child: ChildProcess, prefix = ''): ChildProcess {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', line => {
      console.log(prefix + line);
      const plain = stripVTControlCharacters(line);
      if (/(?:^|│)\s*FAIL\s/u.test(plain)) named.add(plain.trim());
    });
  }
  return child;
}

async function succeeds(child: ChildProcess, name: string): Promise<boolean> {
  const begun = performance.now();
  const code = await new Promise<number>(resolve => {
    child.on('close', status => resolve(status ?? 1));
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const outcome = `${name}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`;
  console.log(outcome);
  if (code !== 0) failed.push(outcome);
  return code === 0;
}

function prepare(): ChildProcess {
  return relay(spawn(process.execPath, ['tests/e2e/prepare.ts'], { stdio: STDIO }), 'prepare  │ ');
}

/** By npm's own program, which Windows does not find by its name. */
function runScript(name: string, added: NodeJS.ProcessEnv = {}): ChildProcess {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start it with `npm test`');
  const env = { ...process.env, ...added };
  return relay(spawn(process.execPath, [npm, 'run', '--silent', name], { stdio: STDIO, env }));
}

async function checkMeanwhile(): Promise<void> {
  for (const step of ['check', 'test:built']) {
    // One at a time: tests of browsers miss their beat where two more want the same processors.
    const child = runScript(step, { VITEST_MAX_WORKERS: '1' });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    await succeeds(child, step);
  }
}

async function runAll(): Promise<void> {
  const built = succeeds(runScript('build'), 'build');
  const ready = Promise.all([built, succeeds(prepare(), 'prepare')]);
  await Promise.all([
    ready.then(async ([isBuilt, isPrepared]) => {
      if (isBuilt && isPrepared) await succeeds(runScript('e2e'), 'e2e');
    }),
    built.then(async isBuilt => {
      if (isBuilt) await checkMeanwhile();
    }),
  ]);
}

await runAll();
if (failed.length > 0) for (const line of [...named, ...failed]) console.error(line);
process.exitCode = failed.length === 0 ? 0 : 1;
