import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Log = (line: string) => void;

/**
 * Installs a package of the tests when what is installed is not what its lock file asks for. Says what it
 * does at least every five seconds; throws with npm's last words when npm fails.
 * @param what - for people: "Installing …"
 */
export async function installPackage(
  { folder, what }: { folder: string; what: string },
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  const wanted = await readFile(join(folder, 'package-lock.json'), 'utf8');
  const marker = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === wanted) return;
  log(`Installing ${what}`);
  await runNpm(['ci', '--prefix', folder, '--no-audit', '--no-fund'], { folder, log, signal });
  await writeFile(marker, wanted);
}

/** Runs the npm that runs this script, under this script's Node; else the one on PATH. */
function runNpm(
  args: string[],
  { folder, log, signal }: { folder: string; log: Log; signal: AbortSignal | undefined },
): Promise<void> {
  const npmCli = process.env.npm_execpath;
  const [command, first] = npmCli?.endsWith('npm-cli.js')
    ? [process.execPath, [npmCli]]
    : ['npm', []];
  const started = Date.now();
  const child = spawn(command, [...first, ...args], { cwd: folder, signal });
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (output += chunk));
  const beat = setInterval(() => {
    log(`… npm is installing, ${Math.round((Date.now() - started) / 1000)} s so far`);
  }, 5000);
  return new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve();
      else reject(new Error(`npm ended with code ${code}.\n${output.slice(-2000)}`));
    });
  }).finally(() => clearInterval(beat));
}
