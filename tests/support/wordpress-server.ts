import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, wordpressFolder } from './wordpress-install.ts';
import type { Log } from './wordpress-install.ts';

const READY = 'WordPress is running on';
const READY_WITHIN = 180_000;
const STOP_WITHIN = 5_000;
const KEPT_OUTPUT = 8_000;

export type Server = {
  url: string;
  /** The folder of its database. */
  database: string;
  /** The last it said. */
  output: () => string;
  stop: () => Promise<void>;
};
export type ServerOptions = {
  /** The unpacked WordPress. */
  site: string;
  /** Folder of the database to start from; the site works on a copy. */
  database: string;
  port: number;
  /** Known to the site as CAUSERIE_TEST_TOKEN. */
  token: string;
  log: Log;
  signal?: AbortSignal | undefined;
};

/**
 * Starts Playground's server on a database of its own and waits until it answers. Rejects with the
 * server's last output when it ends or is not ready in three minutes. The child ends with `stop`,
 * with the signal, and with this process (see tests/wordpress/preload.ts).
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  options.signal?.throwIfAborted();
  const run = await prepareRun(options.database);
  const child = spawn(process.execPath, serverArguments(options, run), {
    cwd: wordpressFolder,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // A group of its own: Ctrl+C reaches it through us, once.
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const killNow = (): void => killGroup(child, 'SIGKILL');
  process.on('exit', killNow);
  const stop = async (): Promise<void> => {
    await endChild(child);
    process.off('exit', killNow);
    await rm(run, { recursive: true, force: true });
  };
  options.signal?.addEventListener('abort', () => void stop(), { once: true });
  try {
    await waitUntilReady(child, () => output, options.log, options.signal);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = `http://127.0.0.1:${options.port}`;
  return { url, database: join(run, 'database'), output: () => output, stop };
}

/** What this run writes to: a copy of the database, and the settings of PHP, which Playground may edit. */
async function prepareRun(database: string): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  await removeDeadRuns();
  const run = await mkdtemp(join(cacheFolder, `run-${process.pid}-`));
  await cp(database, join(run, 'database'), { recursive: true });
  await cp(join(wordpressFolder, 'php.ini'), join(run, 'php.ini'));
  return run;
}

/** A process that was killed could not remove what its run wrote. */
async function removeDeadRuns(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const pid = Number(/^run-(\d+)-/.exec(name)?.[1] ?? process.pid);
    if (!isAlive(pid)) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function serverArguments(options: ServerOptions, run: string): string[] {
  const ours = (path: string): string => join(wordpressFolder, 'site', path);
  const content = '/wordpress/wp-content';
  const mounts = [
    [join(run, 'php.ini'), '/internal/shared/php.ini'],
    [options.site, '/wordpress'],
    [join(run, 'database'), `${content}/database`],
    [ours('mu-plugins'), `${content}/mu-plugins`],
    [ours('languages'), `${content}/languages`],
    [ours('uploads'), `${content}/uploads`],
    [ours('themes/causerie-classic'), `${content}/themes/causerie-classic`],
  ].flatMap(([from = '', to = '']) => ['--mount-dir-before-install', from, to]);
  return [
    '--experimental-wasm-jspi', // Else the program starts itself once more, in a child we could not stop.
    '--import',
    pathToFileURL(join(wordpressFolder, 'preload.ts')).href,
    join(wordpressFolder, 'node_modules/@wp-playground/cli/cli.js'),
    'server',
    `--port=${options.port}`,
    `--site-url=http://127.0.0.1:${options.port}`,
    '--php=8.3',
    '--workers=1', // Pages are asked for one at a time, and one worker cannot wait for another's lock.
    '--no-intl',
    '--no-redis',
    '--no-memcached',
    '--wordpress-install-mode=install-from-existing-files-if-needed',
    ...mounts,
  ].concat(
    ['--define', 'CAUSERIE_TEST_TOKEN', options.token],
    ['--define-bool', 'DISABLE_WP_CRON', 'true'],
    ['--define-bool', 'AUTOMATIC_UPDATER_DISABLED', 'true'],
  );
}

async function waitUntilReady(
  child: ChildProcess,
  output: () => string,
  log: Log,
  signal: AbortSignal | undefined,
): Promise<void> {
  const started = Date.now();
  const beat = setInterval(() => {
    log(`… WordPress is starting, ${Math.round((Date.now() - started) / 1000)} s so far`);
  }, 5000);
  try {
    while (!output().includes(READY)) {
      signal?.throwIfAborted();
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`WordPress ended while starting. It said:\n${output()}`);
      }
      if (Date.now() - started > READY_WITHIN) {
        throw new Error(
          `WordPress was not ready in ${READY_WITHIN / 1000} s. It said:\n${output()}`,
        );
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  } finally {
    clearInterval(beat);
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  killGroup(child, 'SIGTERM');
  const force = setTimeout(() => killGroup(child, 'SIGKILL'), STOP_WITHIN);
  await ended;
  clearTimeout(force);
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal); // Windows has no groups of processes; and the group may just have ended.
  }
}

/** A port of 127.0.0.1 that nothing listens on now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port was found.'));
      });
    });
  });
}
