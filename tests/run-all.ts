/**
 * What `npm test` runs, the quickest first, until something fails. What the end-to-end tests need is
 * installed meanwhile: on a new machine that takes minutes.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

const STEPS = ['check', 'build', 'test:built', 'e2e'] as const;

const ended = (child: ChildProcess): Promise<number> =>
  new Promise(resolve => child.on('close', code => resolve(code ?? 1)));

function prepare(): ChildProcess {
  const child = spawn(process.execPath, ['tests/e2e/prepare.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', line => console.log(`prepare  │ ${line}`));
  return child;
}

/** By npm's own program, which Windows does not find by its name. */
function runScript(name: string): ChildProcess {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start it with `npm test`');
  return spawn(process.execPath, [npm, 'run', '--silent', name], { stdio: 'inherit' });
}

const preparing = prepare();
const prepared = ended(preparing);
for (const step of STEPS) {
  const begun = performance.now();
  let code = step === 'e2e' ? await prepared : 0;
  if (code === 0) code = await ended(runScript(step));
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${step}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
  if (code === 0) continue;
  preparing.kill();
  process.exit(code);
}
