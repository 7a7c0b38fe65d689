/**
 * What `npm test` runs, until something fails: the build, then the end-to-end tests and, in the time they
 * leave, everything quicker. The browsers wait for a third of their time, even on two processors; the
 * checks fill it and give way to them. What the end-to-end tests need is installed meanwhile: on a new
 * machine that takes minutes.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';

const running = new Set<ChildProcess>();

/** @throws Error when the process fails */
async function ended(child: ChildProcess, name: string): Promise<void> {
  const begun = performance.now();
  running.add(child);
  const code = await new Promise<number>(resolve => {
    child.on('close', status => resolve(status ?? 1));
  });
  running.delete(child);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const outcome = `${name}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`;
  if (code !== 0) throw new Error(outcome);
  console.log(outcome);
}

function prepare(): ChildProcess {
  const child = spawn(process.execPath, ['tests/e2e/prepare.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', line => console.log(`prepare  │ ${line}`));
  return child;
}

/** By npm's own program, which Windows does not find by its name. */
function runScript(name: string, added: NodeJS.ProcessEnv = {}): ChildProcess {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start it with `npm test`');
  const env = { ...process.env, ...added };
  return spawn(process.execPath, [npm, 'run', '--silent', name], { stdio: 'inherit', env });
}

async function checkMeanwhile(): Promise<void> {
  for (const step of ['check', 'test:built']) {
    // One at a time: tests of browsers miss their beat where two more want the same processors.
    const child = runScript(step, { VITEST_MAX_WORKERS: '1' });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    await ended(child, step);
  }
}

async function runAll(): Promise<void> {
  const built = ended(runScript('build'), 'build');
  const ready = Promise.all([built, ended(prepare(), 'prepare')]);
  await Promise.all([
    ready.then(() => ended(runScript('e2e'), 'e2e')),
    built.then(() => checkMeanwhile()),
  ]);
}

try {
  await runAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  for (const child of running) child.kill();
  process.exit(1);
}
