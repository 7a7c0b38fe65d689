import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Undoes something. Must be synchronous: it also runs while the process exits. */
export type Cleanup = () => void;

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

const pending = new Set<Cleanup>();

/** Last in, first out: a profile is made before its browser, and removed after the browser's end. */
function runAll(): void {
  for (const cleanup of [...pending].toReversed()) {
    pending.delete(cleanup);
    try {
      cleanup();
    } catch (error) {
      // One failed cleanup must not keep the others from running.
      console.error('cleanup failed:', error);
    }
  }
}

function listenOnce(): void {
  process.on('exit', runAll);
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // A script with a handler of its own ends when it likes; 'exit' then does the rest.
      if (process.listenerCount(signal) === 1) process.exit(128 + number);
    });
  }
}

let listening = false;

/**
 * Runs `cleanup` when this process ends: normally, by an exception, by Ctrl+C, SIGTERM or SIGHUP.
 * @returns call it to run the cleanup now instead (once).
 */
export function whenParentEnds(cleanup: Cleanup): Cleanup {
  if (!listening) listenOnce();
  listening = true;
  pending.add(cleanup);
  return () => {
    if (pending.delete(cleanup)) cleanup();
  };
}

/**
 * Kills a process and everything it started, at once, without a chance to save anything.
 * @param pid a process started with `detached: true` (it leads a group of its own), on Windows any.
 */
export function killTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: the whole group is gone already, which is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Removes a folder and what it holds; a folder that is missing is fine.
 * Retries, because a killed browser's helpers may still be writing their last file.
 */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/**
 * Makes an empty folder in the system's temporary place.
 * The caller removes it (`removeFolder`), usually in a `whenParentEnds`.
 */
export function makeTemporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `causerie-${name}-`));
}

/**
 * Ends a process tree even when this process is itself killed with SIGKILL and can run nothing:
 * a shell waits for the end of its input, which the system closes with us. POSIX only; on Windows it does nothing.
 * @param options.pid leader of the group to kill
 * @param options.folder removed afterwards, when given
 * @returns stops the guard, to be called once the process has been ended the normal way.
 */
export function guardAgainstParentKill(options: { pid: number; folder?: string }): Cleanup {
  if (process.platform === 'win32') return () => undefined;
  const script =
    'read -r _; kill -s KILL -- "-$1"; [ -z "$2" ] || { sleep 0.3; rm -rf -- "$2"; sleep 1; rm -rf -- "$2"; }';
  const guard = spawn('sh', ['-c', script, 'guard', String(options.pid), options.folder ?? ''], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  if (guard.stdin && 'unref' in guard.stdin && typeof guard.stdin.unref === 'function') {
    guard.stdin.unref();
  }
  return () => void guard.kill('SIGKILL');
}
